package id.kinerja.followup.contract;

import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Contracts and what was said about them; each question is one statement. */
@ApplicationScoped
class ContractRepository {

    private static final SortFields ORDERS = SortFields.withId("e.id")
            .and("contractEndsOn", "e.contract_ends_on", "date").and("name", "e.sort_name", "text").orderedBy("contractEndsOn");

    private static final String COLUMNS = """
            e.id, e.display_name, e.contract_ends_on, p.title, u.name AS unit_name, a.assessor_employee_id AS assessor_id,
            s.display_name AS assessor_name, r.predicate, r.label || ' ' || r.year AS result_label""";

    private static final String SOURCE = """
            employee e
            LEFT JOIN LATERAL (SELECT h.* FROM assignment h
              WHERE h.employee_id = e.id AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on)
              ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1) a ON true
            LEFT JOIN position p ON p.id = a.position_id LEFT JOIN unit u ON u.id = a.unit_id
            LEFT JOIN employee s ON s.id = a.assessor_employee_id
            LEFT JOIN LATERAL (SELECT v.predicate, pe.label, c.year FROM evaluation v JOIN period pe ON pe.id = v.period_id
              JOIN cycle c ON c.id = v.cycle_id
              WHERE v.employee_id = e.id AND v.delivered_at IS NOT NULL ORDER BY pe.ends_on DESC LIMIT 1) r ON true""";

    /** One row for a contract's end, whoever of several instances comes first. */
    private static final String ANNOUNCE = """
            WITH told AS (
              INSERT INTO contract_alert (employee_id, contract_ends_on, told_on)
              SELECT e.id, e.contract_ends_on, :today FROM employee e
               WHERE e.active AND e.contract_ends_on >= :today AND e.contract_ends_on <= :until
              ON CONFLICT DO NOTHING RETURNING employee_id, contract_ends_on)
            SELECT t.employee_id, e.display_name, t.contract_ends_on,
                   (SELECT h.assessor_employee_id FROM assignment h
                     WHERE h.employee_id = e.id AND h.starts_on <= :today AND (h.ends_on IS NULL OR h.ends_on >= :today)
                     ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1) AS assessor_id
              FROM told t JOIN employee e ON e.id = t.employee_id ORDER BY t.contract_ends_on, e.id""";

    private final EntityManager entityManager;
    private final Listings listings;

    ContractRepository(EntityManager entityManager, Listings listings) {
        this.entityManager = entityManager;
        this.listings = listings;
    }

    /** @param reader only this person and those whom the person assesses; null for everybody */
    Page<ContractEnd> page(ContractEndQuery query, UUID reader, LocalDate on, LocalDate announcedUntil, PageQuery page, Function<Row, ContractEnd> mapper) {
        Listing listing = listings.select(COLUMNS).from(SOURCE).bind("on", on)
                .where("e.active").where("e.contract_ends_on IS NOT NULL")
                .where("a.unit_id = :unit", "unit", query.unitId)
                .where("e.id = :reader OR a.assessor_employee_id = :reader", "reader", reader);
        if (Boolean.TRUE.equals(query.due)) {
            listing.where("e.contract_ends_on <= :until", "until", announcedUntil);
        }
        return listing.sort(ORDERS).page(page, mapper);
    }

    /** Those that had not been announced yet; from now on they have. */
    @SuppressWarnings("unchecked")
    List<ContractEnding> announce(LocalDate today, LocalDate until) {
        List<Tuple> rows = entityManager.createNativeQuery(ANNOUNCE, Tuple.class)
                .setParameter("today", today).setParameter("until", until).getResultList();
        return rows.stream().map(Row::new).map(row -> new ContractEnding(row.uuid("employee_id"), row.text("display_name"),
                row.date("contract_ends_on"), row.uuid("assessor_id"))).toList();
    }
}
