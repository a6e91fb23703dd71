package id.kinerja.evaluation.calibration;

import id.kinerja.evaluation.unit.UnitPredicates;
import id.kinerja.evaluation.unit.UnitPredicates.Known;
import id.kinerja.evaluation.unit.UnitReader;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The head calibrates; those above and the auditor read; assessors read those they assess; the personnel office sees counts. */
@ApplicationScoped
class CalibrationPermissions {

    private final UnitPredicates predicates;
    private final CalibrationSessionRepository sessions;
    private final Caller caller;

    CalibrationPermissions(UnitPredicates predicates, CalibrationSessionRepository sessions, Caller caller) {
        this.predicates = predicates;
        this.sessions = sessions;
        this.caller = caller;
    }

    /** What the caller is to the sessions of a unit, or 404. */
    CalibrationViewer require(Known predicate, LocalDate on) {
        Optional<CalibrationViewer> viewer = predicates.findReader(predicate).flatMap(CalibrationPermissions::viewer);
        return viewer.or(() -> assessor(predicate, on)).orElseThrow(Problem::notFound);
    }

    /** 403 for those who only look, 409 once it is closed. */
    void requireHead(CalibrationViewer viewer) {
        if (viewer != CalibrationViewer.HEAD) {
            throw Problem.forbidden("evaluation.calibration-only-head");
        }
    }

    List<CalibrationAction> actions(CalibrationViewer viewer, CalibrationStatus status) {
        return viewer == CalibrationViewer.HEAD && status == CalibrationStatus.OPEN
                ? List.of(CalibrationAction.CHANGE, CalibrationAction.CLOSE) : List.of();
    }

    private Optional<CalibrationViewer> assessor(Known predicate, LocalDate on) {
        Optional<UUID> me = caller.findEmployeeId();
        return me.filter(id -> sessions.assessesSomebody(id, predicate, on)).map(_ -> CalibrationViewer.ASSESSOR);
    }

    /** Members of the unit are nothing to its sessions, unless they assess somebody. */
    private static Optional<CalibrationViewer> viewer(UnitReader reader) {
        return switch (reader) {
            case HEAD -> Optional.of(CalibrationViewer.HEAD);
            case SETTER, ABOVE -> Optional.of(CalibrationViewer.ABOVE);
            case AUDITOR -> Optional.of(CalibrationViewer.AUDITOR);
            case RECORDER, PERSONNEL -> Optional.of(CalibrationViewer.PERSONNEL);
            case MEMBER -> Optional.empty();
        };
    }
}
