package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lists the units a caller has to do with, one row each, also where nothing has begun; one statement a page. */
@ApplicationScoped
class UnitListing {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String HEADED = """
            SELECT a.unit_id AS id FROM assignment a JOIN position p ON p.id = a.position_id AND p.heads_unit
             WHERE a.employee_id = :me AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)""";

    /** The unit one works in, those one heads, and all below these. */
    private static final String REACHED = """
            WITH RECURSIVE reached AS (
              %s UNION SELECT u.id FROM reached r JOIN unit u ON u.parent_id = r.id)
            SELECT id FROM reached""".formatted(HEADED);

    private static final String OWN = """
            SELECT c.unit_id FROM cycle_assignment c JOIN period pe ON pe.cycle_id = c.cycle_id
             WHERE pe.id = :period AND c.employee_id = :me""";

    private static final String COLUMNS = """
            u.id AS unit_id, u.name, p.id, coalesce(p.status, 'ACTION_PLAN') AS status, p.level, c.id AS calibration_id, w.own,
            (w.above AND NOT w.own AND p.status = 'PROPOSED') AS waits,
            (SELECT count(*) FROM cycle_assignment ca JOIN period pe ON pe.cycle_id = ca.cycle_id
              WHERE pe.id = :period AND ca.unit_id = u.id) AS people""";

    private static final String SOURCE = """
            unit u
            LEFT JOIN unit_predicate p ON p.unit_id = u.id AND p.period_id = :period
            LEFT JOIN calibration_session c ON c.unit_predicate_id = p.id AND c.status = 'OPEN'
            CROSS JOIN LATERAL (SELECT u.id IN (%1$s) AS own,
              CASE WHEN u.parent_id IS NULL THEN :officer ELSE u.parent_id IN (%1$s) END AS above) w""".formatted(HEADED);

    private static final SortFields ORDERS = SortFields.withId("u.id").and("name", "u.name", "text").and("code", "u.code", "text").orderedBy("code");

    private final Listings listings;
    private final Caller caller;
    private final OfficeTime time;

    UnitListing(Listings listings, Caller caller, OfficeTime time) {
        this.listings = listings;
        this.caller = caller;
        this.time = time;
    }

    Page<UnitPredicateSummary> list(UUID periodId, UnitPredicateStatus status, PageQuery page) {
        Listing listing = listings.select(COLUMNS).from(SOURCE)
                .bind("period", periodId)
                .bind("me", caller.findEmployeeId().orElse(NOBODY))
                .bind("on", time.today())
                .bind("officer", caller.has(Role.HR_OFFICER))
                .where("coalesce(p.status, 'ACTION_PLAN') = :status", "status", status == null ? null : status.name());
        if (!caller.has(Role.AUDITOR) && !caller.has(Role.HR_OFFICER)) {
            listing.where("u.id IN (" + REACHED + ") OR u.id IN (" + OWN + ")");
        }
        return listing.sort(ORDERS).page(page, UnitListing::summary);
    }

    private static UnitPredicateSummary summary(Row row) {
        return new UnitPredicateSummary(
                new UnitRef(row.uuid("unit_id"), row.text("name")), row.uuid("id"), row.oneOf("status", UnitPredicateStatus.class),
                row.oneOf("level", UnitLevel.class), (int) row.whole("people"), row.flag("own"), row.flag("waits"), row.uuid("calibration_id"));
    }
}
