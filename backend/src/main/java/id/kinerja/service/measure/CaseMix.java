package id.kinerja.service.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Compares a person only with the same services: the requests in time, over those that the unit's own rate for each service
 * would lead one to expect. Whoever does the difficult services is not compared with whoever does the easy ones.
 */
public final class CaseMix {

    /** Requests of one service and how many of them were in time. */
    public record Cases(UUID serviceTypeId, long judged, long onTime) {}

    private final Map<UUID, Cases> unit;

    public CaseMix(Collection<Cases> unit) {
        this.unit = unit.stream().collect(Collectors.toMap(Cases::serviceTypeId, cases -> cases));
    }

    /** Two decimals; empty where nothing in time is to be expected. */
    public Optional<BigDecimal> ratio(Collection<Cases> person) {
        double expected = person.stream().mapToDouble(cases -> cases.judged() * rate(cases.serviceTypeId())).sum();
        long observed = person.stream().mapToLong(Cases::onTime).sum();
        return expected <= 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(observed / expected).setScale(2, RoundingMode.HALF_UP));
    }

    private double rate(UUID serviceTypeId) {
        Cases cases = unit.get(serviceTypeId);
        return cases == null || cases.judged() == 0 ? 0 : (double) cases.onTime() / cases.judged();
    }
}
