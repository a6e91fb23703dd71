package id.kinerja.followup.credit;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who holds functional positions, what they were given and which results count; each question is one statement. */
@ApplicationScoped
class CreditRepository {

    private static final SortFields ORDERS = SortFields.withId("e.id").and("name", "e.sort_name", "text").orderedBy("name");

    private static final String COLUMNS = """
            e.id AS employee_id, e.display_name, p.title, a.unit_id, u.name AS unit_name, g.until_year, g.credit, g.document""";

    private static final String HOLDERS = """
            employee e
            JOIN assignment a ON a.employee_id = e.id AND a.kind = 'DEFINITIVE' AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
            JOIN position p ON p.id = a.position_id AND p.kind = 'FUNCTIONAL'
            JOIN unit u ON u.id = a.unit_id
            LEFT JOIN LATERAL (SELECT c.until_year, c.credit, c.document FROM credit_given c
              WHERE c.employee_id = e.id ORDER BY c.until_year DESC, c.recorded_at DESC, c.id DESC LIMIT 1) g ON true""";

    private static final String RESULTS = """
            SELECT v.employee_id, v.id, c.year, pe.label, pe.starts_on, pe.ends_on, v.predicate, ca.position_title,
                   coalesce(ca.starts_on, pe.starts_on) AS held_from,
                   pe.kind = 'ANNUAL' OR NOT EXISTS (SELECT 1 FROM period l
                     WHERE l.cycle_id = pe.cycle_id AND (l.kind = 'ANNUAL' OR l.ends_on > pe.ends_on)) AS last
              FROM evaluation v JOIN period pe ON pe.id = v.period_id JOIN cycle c ON c.id = v.cycle_id
              JOIN cycle_assignment ca ON ca.cycle_id = v.cycle_id AND ca.employee_id = v.employee_id AND ca.position_kind = 'FUNCTIONAL'
             WHERE v.employee_id IN (:employees) AND v.delivered_at IS NOT NULL AND v.predicate IS NOT NULL""";

    private static final String GIVE = """
            INSERT INTO credit_given (id, employee_id, until_year, credit, document, recorded_at, recorded_by)
            VALUES (:id, :employee, :year, :credit, :document, :now, :by)""";

    private final EntityManager entityManager;
    private final Listings listings;
    private final Ids ids;

    CreditRepository(EntityManager entityManager, Listings listings, Ids ids) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.ids = ids;
    }

    /** @param assessor only people whom this person assesses today; null for everybody */
    Page<CreditHolder> page(UUID assessor, LocalDate on, PageQuery page) {
        return listings.select(COLUMNS).from(HOLDERS).bind("on", on).where("e.active")
                .where("a.assessor_employee_id = :assessor", "assessor", assessor)
                .sort(ORDERS).page(page, CreditHolder::of);
    }

    Optional<CreditHolder> find(UUID employeeId, LocalDate on) {
        return listings.select(COLUMNS).from(HOLDERS).bind("on", on).where("e.id = :employee", "employee", employeeId)
                .sort(ORDERS).page(PageQuery.first(1), CreditHolder::of).items().stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    List<CreditSource> results(Collection<UUID> employees) {
        if (employees.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entityManager.createNativeQuery(RESULTS, Tuple.class).setParameter("employees", employees).getResultList();
        return rows.stream().map(Row::new).map(row -> new CreditSource(
                row.uuid("employee_id"), row.uuid("id"), (int) row.whole("year"), row.text("label"), row.date("starts_on"), row.date("ends_on"),
                row.flag("last"), row.text("position_title"), row.date("held_from"), row.oneOf("predicate", Predicate.class))).toList();
    }

    void give(UUID employeeId, GivenCreditRequest request, UUID by, Instant now) {
        Map<String, Object> values = Map.of("id", ids.next(), "employee", employeeId, "year", request.untilYear(),
                "credit", request.credit(), "document", request.document().strip(), "now", now, "by", by);
        var insert = entityManager.createNativeQuery(GIVE);
        values.forEach(insert::setParameter);
        insert.executeUpdate();
    }
}
