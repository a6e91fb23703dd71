package id.kinerja.organization.calendar;

import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<Holiday, UUID> {

    private static final SortFields ORDERS = SortFields.withId("h.id").and("day", "h.day", "date").orderedBy("day");

    private static final String COLUMNS = "h.day, h.name, h.kind, h.unit_id, u.name AS unit_name, h.version";

    private static final String DAYS_OFF = """
            WITH RECURSIVE upward AS (
              SELECT u.id, u.parent_id FROM unit u WHERE u.id = :unit
              UNION
              SELECT u.id, u.parent_id FROM upward b JOIN unit u ON u.id = b.parent_id
            )
            SELECT h.day FROM holiday h
             WHERE h.day BETWEEN :first AND :last AND (h.unit_id IS NULL OR h.unit_id IN (SELECT id FROM upward))""";

    private static final UUID NONE = new UUID(0, 0);

    private final Listings listings;

    HolidayRepository(Listings listings) {
        this.listings = listings;
    }

    Page<HolidayResponse> list(LocalDate first, LocalDate last, UUID unitId, PageQuery page, List<HolidayAction> actions) {
        return listings.select("h.id, " + COLUMNS).from("holiday h LEFT JOIN unit u ON u.id = h.unit_id")
                .where("h.day >= :first", "first", first)
                .where("h.day <= :last", "last", last)
                .where("h.unit_id = :unit", "unit", unitId)
                .sort(ORDERS)
                .page(page, row -> response(row, actions));
    }

    Optional<HolidayResponse> findResponse(UUID id, List<HolidayAction> actions) {
        return listings.select("h.id, " + COLUMNS).from("holiday h LEFT JOIN unit u ON u.id = h.unit_id")
                .where("h.id = :id", "id", id).sort(ORDERS)
                .page(PageQuery.first(1), row -> response(row, actions)).items().stream().findFirst();
    }

    List<Holiday> listOn(Collection<LocalDate> days) {
        return list("day in ?1", days);
    }

    @SuppressWarnings("unchecked")
    Set<LocalDate> daysOff(UUID unitId, LocalDate first, LocalDate last) {
        List<LocalDate> days = getEntityManager().createNativeQuery(DAYS_OFF, LocalDate.class)
                .setParameter("unit", unitId == null ? NONE : unitId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return days.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static HolidayResponse response(Row row, List<HolidayAction> actions) {
        return new HolidayResponse(row.uuid("id"), row.date("day"), row.text("name"), row.oneOf("kind", HolidayKind.class),
                UnitRef.ofNullable(row.uuid("unit_id"), row.text("unit_name")), actions, row.whole("version"));
    }
}
