package id.kinerja.service.request;

import id.kinerja.organization.unit.Unit;
import id.kinerja.organization.unit.UnitService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Names for new requests: a number that a unit counts anew each year, and a code that nobody can guess. */
@ApplicationScoped
class RequestNumbers {

    private final ServiceRequestRepository requests;
    private final UnitService units;
    private final TrackingCode codes;

    RequestNumbers(ServiceRequestRepository requests, UnitService units, TrackingCode codes) {
        this.requests = requests;
        this.units = units;
        this.codes = codes;
    }

    String next(UUID unitId, int year) {
        return next(unitId, year, 1).getFirst();
    }

    /** Numbers without a gap, for many requests at once. */
    List<String> next(UUID unitId, int year, int count) {
        String unit = units.findById(unitId).map(Unit::code).orElseThrow();
        int last = requests.takeNumbers(unitId, year, count);
        return IntStream.rangeClosed(last - count + 1, last).mapToObj(each -> "%s/%d/%04d".formatted(unit, year, each)).toList();
    }

    String nextCode() {
        return codes.next();
    }
}
