package id.kinerja.cycle;

import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the other features ask about cycles and periods; each answer is one statement. */
@ApplicationScoped
public class Cycles {

    private final CycleReading reading;

    Cycles(CycleReading reading) {
        this.reading = reading;
    }

    public Optional<CycleInfo> find(UUID cycleId) {
        return reading.findInfo(cycleId);
    }

    /** The cycle, or 404. */
    public CycleInfo get(UUID cycleId) {
        return find(cycleId).orElseThrow(Problem::notFound);
    }

    public Optional<PeriodInfo> findPeriod(UUID periodId) {
        return reading.findPeriodInfo(periodId);
    }

    /** The period, or 404. */
    public PeriodInfo getPeriod(UUID periodId) {
        return findPeriod(periodId).orElseThrow(Problem::notFound);
    }

    /** In their order; empty if there is no such cycle. */
    public List<PeriodInfo> periodsOf(UUID cycleId) {
        return reading.listPeriodInfos(cycleId);
    }
}
