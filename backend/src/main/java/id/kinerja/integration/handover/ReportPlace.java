package id.kinerja.integration.handover;

import id.kinerja.cycle.PeriodInfo;
import id.kinerja.cycle.Cycles;
import id.kinerja.shared.problem.Problem;
import java.util.UUID;

/** What a report or a comparison is about: the plans of a cycle, or the evaluations of one of its periods. */
record ReportPlace(NationalReportKind kind, UUID cycleId, UUID periodId) {

    /** 400 where the period is missing, or belongs to another cycle. */
    static ReportPlace of(NationalReportKind kind, UUID cycleId, UUID periodId, Cycles cycles) {
        cycles.get(cycleId);
        if (kind == NationalReportKind.PLAN) {
            return new ReportPlace(kind, cycleId, null);
        }
        if (periodId == null) {
            throw Problem.invalid("integration.period-needed").at("/query/periodId", "integration.period-needed");
        }
        PeriodInfo period = cycles.getPeriod(periodId);
        if (!period.cycleId().equals(cycleId)) {
            throw Problem.invalid("integration.period-of-another-cycle").at("/query/periodId", "integration.period-of-another-cycle");
        }
        return new ReportPlace(kind, cycleId, periodId);
    }
}
