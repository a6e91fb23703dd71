package id.kinerja.service.standard;

import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ServiceTypeRepository implements PanacheRepositoryBase<ServiceType, UUID> {

    private static final SortFields ORDERS =
            SortFields.withId("t.id").and("name", "t.name", "text").and("unit", "u.code", "text").orderedBy("unit,name");

    private static final String COLUMNS = "t.id, t.unit_id, u.name AS unit_name, t.code, t.name, t.active, t.version";

    private static final String SOURCE = "service_type t JOIN unit u ON u.id = t.unit_id";

    private final Listings listings;

    ServiceTypeRepository(Listings listings) {
        this.listings = listings;
    }

    Page<ServiceTypeResponse> list(UUID unitId, Boolean active, PageQuery page, List<ServiceTypeAction> actions) {
        return listings.select(COLUMNS).from(SOURCE)
                .where("t.unit_id = :unit", "unit", unitId)
                .where("t.active = :active", "active", active)
                .sort(ORDERS)
                .page(page, row -> response(row, actions));
    }

    Optional<ServiceTypeResponse> findResponse(UUID id, List<ServiceTypeAction> actions) {
        return listings.select(COLUMNS).from(SOURCE).where("t.id = :id", "id", id).sort(ORDERS)
                .page(PageQuery.first(1), row -> response(row, actions)).items().stream().findFirst();
    }

    Set<String> codesOf(UUID unitId) {
        return list("unitId", unitId).stream().map(ServiceType::code).collect(Collectors.toSet());
    }

    /** The versions of these services, each service's newest first. */
    List<ServiceStandard> listStandards(Collection<UUID> typeIds) {
        return typeIds.isEmpty() ? List.of() : getEntityManager()
                .createQuery("FROM ServiceStandard s WHERE s.serviceTypeId IN :types ORDER BY s.serviceTypeId, s.validFrom DESC", ServiceStandard.class)
                .setParameter("types", typeIds)
                .getResultList();
    }

    void add(ServiceStandard standard) {
        getEntityManager().persist(standard);
        flush();
    }

    private static ServiceTypeResponse response(Row row, List<ServiceTypeAction> actions) {
        return new ServiceTypeResponse(row.uuid("id"), new UnitRef(row.uuid("unit_id"), row.text("unit_name")), row.text("code"),
                row.text("name"), row.flag("active"), null, actions, row.whole("version"));
    }
}
