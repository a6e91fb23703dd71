package id.kinerja.organization.unit;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.paging.WordSearch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    private static final SortFields ORDERS =
            SortFields.withId("u.id").and("code", "u.code", "text").and("name", "u.name", "text").orderedBy("code");

    private static final String COLUMNS =
            "u.id, u.code, u.name, u.kind, u.parent_id, p.name AS parent_name, u.version, h.id AS head_id, h.display_name AS head_name";

    /** A definitive head before an acting one. */
    private static final String SOURCE = """
            unit u LEFT JOIN unit p ON p.id = u.parent_id
            LEFT JOIN LATERAL (
              SELECT e.id, e.display_name FROM position o JOIN assignment a ON a.position_id = o.id JOIN employee e ON e.id = a.employee_id
              WHERE o.unit_id = u.id AND o.heads_unit AND e.active AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
              ORDER BY (a.kind = 'DEFINITIVE') DESC, a.starts_on DESC LIMIT 1) h ON true""";

    private final Listings listings;

    UnitRepository(Listings listings) {
        this.listings = listings;
    }

    Page<UnitResponse> list(UUID parentId, String q, LocalDate on, PageQuery page, List<UnitAction> actions) {
        Listing listing = listings.select(COLUMNS).from(SOURCE).bind("on", on).where("u.parent_id = :parent", "parent", parentId).sort(ORDERS);
        return WordSearch.in(listing, "u.search", q).page(page, row -> response(row, actions));
    }

    Optional<UnitResponse> findResponse(UUID id, LocalDate on, List<UnitAction> actions) {
        return listings.select(COLUMNS).from(SOURCE).bind("on", on).where("u.id = :id", "id", id).sort(ORDERS)
                .page(PageQuery.first(1), row -> response(row, actions)).items().stream().findFirst();
    }

    Optional<Unit> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** True if {@code unitId} stands anywhere below {@code topId}, or is it. */
    boolean isWithin(UUID unitId, UUID topId) {
        return !getEntityManager().createNativeQuery("""
                        WITH RECURSIVE upward AS (
                          SELECT id, parent_id FROM unit WHERE id = :unit
                          UNION
                          SELECT u.id, u.parent_id FROM upward b JOIN unit u ON u.id = b.parent_id
                        )
                        SELECT 1 FROM upward WHERE id = :top""", Integer.class)
                .setParameter("unit", unitId).setParameter("top", topId).getResultList().isEmpty();
    }

    /** Until this transaction ends nobody else moves a unit: two moves at once could close a loop that neither sees. */
    void lockTree() {
        getEntityManager().createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('kinerja.unit-tree')) AS text)", String.class).getSingleResult();
    }

    private static UnitResponse response(Row row, List<UnitAction> actions) {
        return new UnitResponse(row.uuid("id"), row.text("code"), row.text("name"), row.oneOf("kind", UnitKind.class),
                UnitRef.ofNullable(row.uuid("parent_id"), row.text("parent_name")),
                PersonRef.ofNullable(row.uuid("head_id"), row.text("head_name")), actions, row.whole("version"));
    }
}
