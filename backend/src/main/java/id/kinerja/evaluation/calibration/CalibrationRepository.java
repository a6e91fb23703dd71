package id.kinerja.evaluation.calibration;

import id.kinerja.evaluation.EvaluationStatus;
import id.kinerja.evaluation.calibration.CalibratedPerson.CalibratedResult;
import id.kinerja.evaluation.calibration.CalibratedPerson.LastChange;
import id.kinerja.evaluation.distribution.Population;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.evaluation.unit.UnitPredicates.Known;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Lists the people and the sessions; a page is one statement. */
@ApplicationScoped
class CalibrationRepository {

    /** Whose list it is, in which session, on which day's heads. */
    record Scope(CalibrationSession session, Known predicate, UUID me, CalibrationViewer viewer, LocalDate on) {

        boolean mayChange() {
            return viewer == CalibrationViewer.HEAD && session.status() == CalibrationStatus.OPEN;
        }
    }

    private static final SortFields PEOPLE = SortFields.withId("ca.employee_id")
            .and("name", "ca.sort_name", "text")
            .and("unit", "ca.unit_name", "text")
            .and("predicate", "coalesce(e.predicate, '~')", "text")
            .orderedBy("unit,name");

    private static final String COLUMNS = """
            ca.employee_id, ca.employee_name, ca.position_title, ca.unit_name, e.id AS evaluation_id, e.version, e.status,
            e.assessor_employee_id, ae.display_name AS assessor_name,
            CASE WHEN e.predicate IS NOT NULL THEN e.result_rating END AS result_rating,
            CASE WHEN e.predicate IS NOT NULL THEN e.behaviour_rating END AS behaviour_rating, e.predicate,
            f.result_before, f.behaviour_before, f.predicate_before, l.reason, l.by_name, l.changed_at""";

    private static final String SOURCE = """
            cycle_assignment ca
            LEFT JOIN evaluation e ON e.employee_id = ca.employee_id AND e.period_id = :period
            LEFT JOIN employee ae ON ae.id = e.assessor_employee_id
            LEFT JOIN LATERAL (SELECT c.* FROM calibration_change c WHERE c.evaluation_id = e.id AND c.session_id = :session
              ORDER BY c.changed_at, c.id LIMIT 1) f ON true
            LEFT JOIN LATERAL (SELECT c.* FROM calibration_change c WHERE c.evaluation_id = e.id AND c.session_id = :session
              ORDER BY c.changed_at DESC, c.id DESC LIMIT 1) l ON true""";

    private static final SortFields SESSIONS = SortFields.withId("s.id").and("openedAt", "s.opened_at", "timestamptz").orderedBy("-openedAt");

    private final Listings listings;

    CalibrationRepository(Listings listings) {
        this.listings = listings;
    }

    Page<CalibratedPerson> listPeople(Scope scope, boolean onlyChanged, UUID evaluationId, PageQuery page) {
        Listing listing = listings.select(COLUMNS).from(SOURCE)
                .bind("period", scope.predicate().period().id())
                .bind("session", scope.session().id())
                .bind("unit", scope.predicate().unit().id())
                .bind("on", scope.on())
                .where("ca.cycle_id = :cycle", "cycle", scope.predicate().period().cycleId())
                .where("e.id = :evaluation", "evaluation", evaluationId)
                .where(Population.SQL);
        if (!scope.viewer().seesEverybody()) {
            listing.where("e.assessor_employee_id = :me", "me", scope.me());
        }
        if (onlyChanged) {
            listing.where("l.id IS NOT NULL");
        }
        return listing.sort(PEOPLE).page(page, row -> person(row, scope));
    }

    Page<CalibrationSummary> listSessions(UUID unitPredicateId, PageQuery page) {
        return listings.select("s.id, s.status, s.opened_at, s.opened_by_name, s.closed_at, s.close_reason,"
                        + " (SELECT count(*) FROM calibration_change c WHERE c.session_id = s.id) AS changes")
                .from("calibration_session s")
                .where("s.unit_predicate_id = :predicate", "predicate", unitPredicateId)
                .sort(SESSIONS)
                .page(page, row -> new CalibrationSummary(
                        row.uuid("id"), row.oneOf("status", CalibrationStatus.class), row.instant("opened_at"), row.text("opened_by_name"),
                        row.instant("closed_at"), row.text("close_reason"), (int) row.whole("changes")));
    }

    private static CalibratedPerson person(Row row, Scope scope) {
        EvaluationStatus status = row.oneOf("status", EvaluationStatus.class);
        boolean changeable = scope.mayChange() && status == EvaluationStatus.EVALUATED && !row.uuid("employee_id").equals(scope.me());
        CalibratedResult now = result(row, "result_rating", "behaviour_rating", "predicate");
        CalibratedResult before = result(row, "result_before", "behaviour_before", "predicate_before");
        return new CalibratedPerson(
                new PersonRef(row.uuid("employee_id"), row.text("employee_name")), row.text("position_title"), row.text("unit_name"),
                PersonRef.ofNullable(row.uuid("assessor_employee_id"), row.text("assessor_name")), row.uuid("evaluation_id"),
                status == null ? null : row.whole("version"), status, before == null ? now : before, now,
                row.text("reason") == null ? null : new LastChange(row.text("by_name"), row.instant("changed_at"), row.text("reason")), changeable);
    }

    private static CalibratedResult result(Row row, String results, String behaviour, String predicate) {
        return row.text(predicate) == null ? null : new CalibratedResult(
                row.oneOf(results, Rating.class), row.oneOf(behaviour, Rating.class), row.oneOf(predicate, Predicate.class));
    }
}
