package id.kinerja.service.measure;

import java.math.BigDecimal;
import java.math.MathContext;
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
        return ratio(person, 2);
    }

    /** The same in percent with two decimals: 100 is as the unit. */
    public Optional<BigDecimal> percent(Collection<Cases> person) {
        return ratio(person, 4).map(ratio -> ratio.movePointRight(2));
    }

    private Optional<BigDecimal> ratio(Collection<Cases> person, int decimals) {
        BigDecimal expected = person.stream().map(cases -> rate(cases.serviceTypeId()).multiply(BigDecimal.valueOf(cases.judged())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long observed = person.stream().mapToLong(Cases::onTime).sum();
        return expected.signum() == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(observed).divide(expected, decimals, RoundingMode.HALF_UP));
    }

    private BigDecimal rate(UUID serviceTypeId) {
        Cases cases = unit.get(serviceTypeId);
        return cases == null || cases.judged() == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(cases.onTime()).divide(BigDecimal.valueOf(cases.judged()), MathContext.DECIMAL128);
    }
}
