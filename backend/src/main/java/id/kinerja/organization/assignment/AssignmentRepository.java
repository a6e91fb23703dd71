package id.kinerja.organization.assignment;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    private static final SortFields ORDERS = SortFields.withId("a.id")
            .and("startsOn", "a.starts_on", "date")
            .orderedBy("-startsOn");

    private static final String COLUMNS = """
            a.id, a.employee_id, e.display_name AS employee_name, a.unit_id, u.name AS unit_name, p.title, p.kind AS position_kind, p.echelon,
            p.heads_unit, a.assessor_employee_id, s.display_name AS assessor_name, a.starts_on, a.ends_on, a.kind, a.version""";

    private static final String SOURCE = """
            assignment a JOIN position p ON p.id = a.position_id JOIN unit u ON u.id = a.unit_id JOIN employee e ON e.id = a.employee_id
            LEFT JOIN employee s ON s.id = a.assessor_employee_id""";

    private static final String IN_FORCE = "a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)";

    private final Listings listings;

    AssignmentRepository(Listings listings) {
        this.listings = listings;
    }

    /** @param ownEmployeeId only this person's and those the person assesses; null for all */
    Page<AssignmentResponse> list(AssignmentFilter filter, UUID ownEmployeeId, PageQuery page, Function<LocalDate, List<AssignmentAction>> actions) {
        Listing listing = listings.select(COLUMNS).from(SOURCE)
                .where("a.employee_id = :employee", "employee", filter.employeeId)
                .where("a.unit_id = :unit", "unit", filter.unitId)
                .where("a.assessor_employee_id = :assessor", "assessor", filter.assessorId)
                .where(IN_FORCE, "on", filter.on)
                .where("a.employee_id = :own OR a.assessor_employee_id = :own", "own", ownEmployeeId)
                .sort(ORDERS);
        return listing.page(page, row -> response(row, actions));
    }

    Optional<AssignmentResponse> findResponse(UUID id, Function<LocalDate, List<AssignmentAction>> actions) {
        return listings.select(COLUMNS).from(SOURCE).where("a.id = :id", "id", id).sort(ORDERS)
                .page(PageQuery.first(1), row -> response(row, actions)).items().stream().findFirst();
    }

    /** Definitive assignments of a person that reach this day or a later one, the earliest first. */
    List<Assignment> listDefinitiveFrom(UUID employeeId, LocalDate day) {
        return list("employeeId = ?1 and kind = ?2 and (endsOn is null or endsOn >= ?3) order by startsOn",
                employeeId, AssignmentKind.DEFINITIVE, day);
    }

    /** The post somebody really holds on this day. */
    Optional<Assignment> findDefinitive(UUID employeeId, LocalDate on) {
        return find("employeeId = ?1 and kind = ?2 and startsOn <= ?3 and (endsOn is null or endsOn >= ?3)",
                employeeId, AssignmentKind.DEFINITIVE, on).firstResultOptional();
    }

    /** Which of these are employees in service. */
    List<?> listInService(List<UUID> employeeIds) {
        return getEntityManager().createNativeQuery("SELECT id FROM employee WHERE active AND id IN (:ids)", UUID.class)
                .setParameter("ids", employeeIds).getResultList();
    }

    /** True if {@code above} is assessed, directly or over others, by {@code employeeId} on this day. */
    boolean isAssessedBelow(UUID above, UUID employeeId, LocalDate on) {
        return !getEntityManager().createNativeQuery("""
                        WITH RECURSIVE upward AS (
                          SELECT CAST(:above AS uuid) AS id
                          UNION
                          SELECT a.assessor_employee_id FROM upward b JOIN assignment a ON a.employee_id = b.id
                          WHERE a.assessor_employee_id IS NOT NULL AND a.kind = 'DEFINITIVE'
                            AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
                        )
                        SELECT 1 FROM upward WHERE id = :employee""", Integer.class)
                .setParameter("above", above).setParameter("employee", employeeId).setParameter("on", on).getResultList().isEmpty();
    }

    boolean sitsIn(UUID employeeId, UUID unitId, LocalDate on) {
        return count("employeeId = ?1 and unitId = ?2 and startsOn <= ?3 and (endsOn is null or endsOn >= ?3)", employeeId, unitId, on) > 0;
    }

    /** Until this transaction ends nobody else changes who assesses whom: two changes at once could close a loop that neither sees. */
    void lockChain() {
        getEntityManager().createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('kinerja.assessment-chain')) AS text)", String.class)
                .getSingleResult();
    }

    private static AssignmentResponse response(Row row, Function<LocalDate, List<AssignmentAction>> actions) {
        return new AssignmentResponse(row.uuid("id"), new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                new UnitRef(row.uuid("unit_id"), row.text("unit_name")), row.text("title"), row.oneOf("position_kind", PositionKind.class),
                row.text("echelon"), row.flag("heads_unit"),
                PersonRef.ofNullable(row.uuid("assessor_employee_id"), row.text("assessor_name")), row.date("starts_on"), row.date("ends_on"),
                row.oneOf("kind", AssignmentKind.class), actions.apply(row.date("ends_on")), row.whole("version"));
    }
}
