package id.kinerja.integration.handover;

import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** Compares person by person, by NIP, in one statement. */
@ApplicationScoped
class ReconciliationRepository {

    private static final String PLANS = """
            SELECT f.employee_id, f.nip, f.employee_name, f.unit_name, CAST(NULL AS text) AS predicate,
                   EXISTS (SELECT 1 FROM plan p WHERE p.cycle_id = f.cycle_id AND p.employee_id = f.employee_id
                            AND p.status IN ('ESTABLISHED', 'CLOSED')) AS done
              FROM cycle_assignment f WHERE f.cycle_id = :cycle""";

    /** A result counts once it was handed to the employee: what is only signed may still be talked about. */
    private static final String EVALUATIONS = """
            SELECT f.employee_id, f.nip, f.employee_name, f.unit_name, e.predicate, e.id IS NOT NULL AS done
              FROM cycle_assignment f
              LEFT JOIN evaluation e ON e.period_id = :period AND e.employee_id = f.employee_id AND e.delivered_at IS NOT NULL
             WHERE f.cycle_id = :cycle""";

    private static final String COMPARED = """
            (SELECT coalesce(o.employee_id, t.id) AS id, o.employee_id, coalesce(o.nip, t.nip) AS nip,
                    coalesce(o.employee_name, t.name) AS name, coalesce(o.unit_name, nullif(t.unit_name, '')) AS unit_name,
                    coalesce(o.done, false) AS done_here, coalesce(%1$s, false) AS done_there, o.predicate AS predicate_here,
                    t.predicate AS predicate_there, nullif(t.status, '') AS status_there, t.period_end,
                    CASE WHEN t.id IS NULL THEN 'MISSING_THERE' WHEN o.employee_id IS NULL THEN 'MISSING_HERE'
                         WHEN o.done = %1$s AND o.predicate IS NOT DISTINCT FROM %2$s THEN 'EQUAL' ELSE 'DIFFERS' END AS outcome
               FROM (%3$s) o
               FULL JOIN (SELECT * FROM national_report_row WHERE report_id = :report) t ON t.nip = o.nip) r""";

    private static final String COLUMNS = "r.employee_id, r.nip, r.name, r.unit_name, r.outcome, r.done_here, r.done_there, "
            + "r.predicate_here, r.predicate_there, r.status_there, r.period_end";

    private static final SortFields ORDERS = SortFields.withId("r.id").and("name", "lower(r.name)", "text").orderedBy("name");

    /** No report has this id: everybody is missing there. */
    private static final UUID NO_REPORT = new UUID(0, 0);

    private final EntityManager entityManager;
    private final Listings listings;

    ReconciliationRepository(EntityManager entityManager, Listings listings) {
        this.entityManager = entityManager;
        this.listings = listings;
    }

    <T> Page<T> page(ReportPlace place, UUID report, ReconciliationQuery filter, PageQuery page, Function<Row, T> mapper) {
        Listing listing = listings.select(COLUMNS).from(compared(place)).bind("cycle", place.cycleId()).bind("report", orNone(report));
        if (place.periodId() != null) {
            listing.bind("period", place.periodId());
        }
        return listing
                .where("r.outcome = :outcome", "outcome", filter.outcome == null ? null : filter.outcome.name())
                .where("strpos(lower(r.name), :q) > 0 OR strpos(r.nip, :q) > 0", "q", text(filter.q))
                .sort(ORDERS).page(page, mapper);
    }

    /** All of them, for a file. */
    <T> List<T> all(ReportPlace place, UUID report, Function<Row, T> mapper) {
        return Rows.of(bound("SELECT " + COLUMNS + " FROM " + compared(place) + " ORDER BY lower(r.name), r.id", place, report))
                .stream().map(mapper).toList();
    }

    List<Row> counts(ReportPlace place, UUID report) {
        return Rows.of(bound("SELECT r.outcome, count(*) AS people FROM " + compared(place) + " GROUP BY r.outcome", place, report));
    }

    private Query bound(String sql, ReportPlace place, UUID report) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class)
                .setParameter("cycle", place.cycleId()).setParameter("report", orNone(report));
        return place.periodId() == null ? query : query.setParameter("period", place.periodId());
    }

    private static String compared(ReportPlace place) {
        return place.kind() == NationalReportKind.PLAN
                ? COMPARED.formatted("t.approved", "NULL", PLANS)
                : COMPARED.formatted("(t.predicate IS NOT NULL)", "t.predicate", EVALUATIONS);
    }

    private static UUID orNone(UUID report) {
        return report == null ? NO_REPORT : report;
    }

    private static String text(String q) {
        return q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
    }
}
