package id.kinerja.target.library.bulk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kinerja.organization.UnitRef;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.shared.bulk.LongStatements;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes in sets: a number of statements that does not grow with the people. */
@ApplicationScoped
class LibraryAssignmentRepository implements PanacheRepositoryBase<LibraryAssignment, UUID> {

    /** What a run of it gives, or would give. */
    record Counts(int people, int given, int targets, int begun) {}

    private static final SortFields ORDERS =
            SortFields.withId("b.id").and("assignedAt", "b.assigned_at", "timestamptz").orderedBy("-assignedAt");

    private final Listings listings;

    LibraryAssignmentRepository(Listings listings) {
        this.listings = listings;
    }

    Counts count(LibraryAssignmentRequest request) {
        Row row = new Row((Tuple) scoped(AssignSql.COUNT, request, true, Map.of()).getSingleResult());
        return new Counts((int) row.whole("people"), (int) row.whole("given"), (int) row.whole("targets"), (int) row.whole("begun"));
    }

    @SuppressWarnings("unchecked")
    List<LibraryAssignmentPreview.Person> people(LibraryAssignmentRequest request) {
        List<Tuple> tuples = scoped(AssignSql.TRY, request, true, Map.of("most", LibraryAssignmentPreview.MOST)).getResultList();
        return tuples.stream().map(Row::new).collect(groupingBy(row -> row.uuid("employee_id"), LinkedHashMap::new, toList()))
                .values().stream().map(LibraryAssignmentRepository::person).toList();
    }

    private static LibraryAssignmentPreview.Person person(List<Row> rows) {
        Row first = rows.getFirst();
        return new LibraryAssignmentPreview.Person(first.uuid("employee_id"), first.text("employee_name"), first.text("position_title"),
                rows.stream().filter(row -> row.text("left_out") == null).map(row -> row.text("title")).toList(),
                rows.stream().filter(row -> row.text("left_out") != null)
                        .map(row -> new LibraryAssignmentPreview.Refusal(row.text("title"), row.oneOf("left_out", LeftOut.class))).toList());
    }

    /** Gives the targets; the counts must have been taken under the same lock. */
    void give(UUID assignment, LibraryAssignmentRequest request, int form, String by, Instant at) {
        scoped(AssignSql.BEGIN, request, false, Map.of("assignment", assignment, "at", at, "form", form)).executeUpdate();
        scoped(AssignSql.GIVE, request, false, Map.of("assignment", assignment)).executeUpdate();
        run(AssignSql.MEASURE, Map.of("assignment", assignment));
        run(AssignSql.MEASURE_IN_WORDS, Map.of("assignment", assignment));
        run(AssignSql.ORIGIN, Map.of("assignment", assignment, "by", by, "at", at));
        run(AssignSql.TOUCH_GIVEN, Map.of("assignment", assignment, "at", at));
    }

    void lock(LibraryAssignmentRequest request) {
        LongStatements.allow(getEntityManager());
        Map<String, Object> parameters = scope(request);
        parameters.remove("entries");
        bound(getEntityManager().createNativeQuery(
                AssignSql.LOCK.replace("WHERE l.id IN (:entries)", ""), String.class), parameters).getResultList();
    }

    /** Takes back what nobody has touched; returns how many targets that were. */
    int takeBack(UUID assignment, Instant at) {
        LongStatements.allow(getEntityManager());
        Map<String, Object> which = Map.of("assignment", assignment);
        bound(getEntityManager().createNativeQuery(AssignSql.LOCK_GIVEN, String.class), which).getResultList();
        int untouched = run(AssignSql.CHOOSE_UNTOUCHED, which);
        run(AssignSql.TOUCH_TAKEN, Map.of("assignment", assignment, "at", at));
        run(AssignSql.DROP_MEASURES, which);
        run(AssignSql.MOVE_UP, which);
        run(AssignSql.DROP_TARGETS, which);
        run(AssignSql.DROP_EMPTY_PLANS, which);
        return untouched;
    }

    Optional<LibraryAssignment> findForChange(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Page<LibraryAssignmentResponse> page(UUID cycleId, PageQuery page, Duration undoWithin, Instant now) {
        return listing().where("b.cycle_id = :cycle", "cycle", cycleId).page(page, row -> response(row, undoWithin, now));
    }

    Optional<LibraryAssignmentResponse> find(UUID id, Duration undoWithin, Instant now) {
        return listing().where("b.id = :id", "id", id).page(PageQuery.first(1), row -> response(row, undoWithin, now)).items().stream().findFirst();
    }

    private Listing listing() {
        return listings.select("""
                        b.id, b.cycle_id, b.unit_id, u.name AS unit_name, b.position_title, b.position_kind, b.titles, b.assigned_at, b.assigned_by,
                        b.people, b.targets, b.undone_at, b.taken_back""")
                .from("library_assignment b LEFT JOIN unit u ON u.id = b.unit_id").sort(ORDERS);
    }

    private static LibraryAssignmentResponse response(Row row, Duration undoWithin, Instant now) {
        Instant until = row.instant("assigned_at").plus(undoWithin);
        boolean undoable = row.instant("undone_at") == null && !now.isAfter(until);
        return new LibraryAssignmentResponse(row.uuid("id"), row.uuid("cycle_id"), UnitRef.ofNullable(row.uuid("unit_id"), row.text("unit_name")),
                row.text("position_title"), row.oneOf("position_kind", PositionKind.class), row.texts("titles"), row.instant("assigned_at"),
                row.text("assigned_by"), (int) row.whole("people"), (int) row.whole("targets"), until, row.instant("undone_at"),
                row.text("taken_back") == null ? null : (int) row.whole("taken_back"),
                undoable ? List.of(LibraryAssignmentAction.UNDO) : List.of());
    }

    private int run(String sql, Map<String, Object> parameters) {
        return bound(getEntityManager().createNativeQuery(sql), parameters).executeUpdate();
    }

    private Query scoped(String sql, LibraryAssignmentRequest request, boolean reads, Map<String, Object> more) {
        Map<String, Object> parameters = scope(request);
        parameters.putAll(more);
        Query query = reads ? getEntityManager().createNativeQuery(sql, Tuple.class) : getEntityManager().createNativeQuery(sql);
        return bound(query, parameters);
    }

    private static Map<String, Object> scope(LibraryAssignmentRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("cycle", request.cycleId());
        parameters.put("unit", request.unitId() == null ? null : request.unitId().toString());
        parameters.put("title", request.positionTitle());
        parameters.put("kind", request.positionKind() == null ? null : request.positionKind().name());
        parameters.put("entries", request.libraryTargetIds());
        return parameters;
    }

    private static Query bound(Query query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
