package id.kinerja.cycle;

import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads cycles and periods as projections: cycles with all their periods in two statements, a period in one. */
@ApplicationScoped
class CycleReading {

    private static final SortFields ORDERS = SortFields.withId("c.id").and("year", "c.year", "integer").orderedBy("-year");
    private static final String COLUMNS = "c.id, c.year, c.name, c.rhythm, c.approach, c.status, c.opened_at, c.version";
    private static final String PERIOD = """
            SELECT p.id, p.cycle_id, p.sequence, p.kind, p.label, p.starts_on, p.ends_on, p.due_on, p.closes_on, p.version, c.status,
                   (SELECT greatest(1, count(*)) FROM period n WHERE n.cycle_id = p.cycle_id AND n.kind = 'PERIODIC') AS period_count
            FROM period p JOIN cycle c ON c.id = p.cycle_id WHERE\s""";

    private final Listings listings;
    private final EntityManager entityManager;
    private final CyclePermissions permissions;
    private final OfficeTime time;

    CycleReading(Listings listings, EntityManager entityManager, CyclePermissions permissions, OfficeTime time) {
        this.listings = listings;
        this.entityManager = entityManager;
        this.permissions = permissions;
        this.time = time;
    }

    Page<CycleResponse> list(PageQuery query) {
        Page<Row> page = listings.select(COLUMNS).from("cycle c").sort(ORDERS).page(query, row -> row);
        Map<UUID, List<PeriodResponse>> periods = periodsOf(page.items().stream().map(row -> row.uuid("id")).toList());
        return page.map(row -> cycle(row, periods.getOrDefault(row.uuid("id"), List.of())));
    }

    Optional<CycleResponse> findCycle(UUID id) {
        return one(id, row -> cycle(row, periodsOf(List.of(id)).getOrDefault(id, List.of())));
    }

    Optional<CycleInfo> findInfo(UUID id) {
        return one(id, row -> new CycleInfo(row.uuid("id"), (int) row.whole("year"), row.text("name"), row.oneOf("rhythm", Rhythm.class),
                row.oneOf("approach", Approach.class), row.oneOf("status", CycleStatus.class)));
    }

    Optional<PeriodResponse> findPeriod(UUID id) {
        return rows(PERIOD + "p.id = :id", "id", id).stream().findFirst().map(this::period);
    }

    Optional<PeriodInfo> findPeriodInfo(UUID id) {
        return rows(PERIOD + "p.id = :id", "id", id).stream().findFirst().map(this::info);
    }

    List<PeriodInfo> listPeriodInfos(UUID cycleId) {
        return rows(PERIOD + "p.cycle_id = :cycle ORDER BY p.sequence", "cycle", cycleId).stream().map(this::info).toList();
    }

    private <T> Optional<T> one(UUID id, java.util.function.Function<Row, T> mapper) {
        return rows("SELECT " + COLUMNS + " FROM cycle c WHERE c.id = :id", "id", id).stream().findFirst().map(mapper);
    }

    private Map<UUID, List<PeriodResponse>> periodsOf(Collection<UUID> cycleIds) {
        if (cycleIds.isEmpty()) {
            return Map.of();
        }
        return rows(PERIOD + "p.cycle_id IN (:cycles) ORDER BY p.cycle_id, p.sequence", "cycles", cycleIds).stream()
                .map(this::period).collect(Collectors.groupingBy(PeriodResponse::cycleId));
    }

    private List<Row> rows(String sql, String parameter, Object value) {
        return Rows.of(entityManager, sql, Map.of(parameter, value));
    }

    private CycleResponse cycle(Row row, List<PeriodResponse> periods) {
        CycleStatus status = row.oneOf("status", CycleStatus.class);
        return new CycleResponse(row.uuid("id"), (int) row.whole("year"), row.text("name"), row.oneOf("rhythm", Rhythm.class),
                row.oneOf("approach", Approach.class), status, row.instant("opened_at"), periods,
                permissions.actions(status, isOver(periods)), row.whole("version"));
    }

    private boolean isOver(List<PeriodResponse> periods) {
        return !periods.isEmpty() && time.today().isAfter(periods.getLast().endsOn());
    }

    private PeriodResponse period(Row row) {
        CycleStatus status = row.oneOf("status", CycleStatus.class);
        return new PeriodResponse(row.uuid("id"), row.uuid("cycle_id"), (int) row.whole("sequence"), row.oneOf("kind", PeriodKind.class),
                row.text("label"), row.date("starts_on"),
                row.date("ends_on"), row.date("due_on"), row.date("closes_on"), state(row, status), permissions.periodActions(status),
                row.whole("version"));
    }

    private PeriodInfo info(Row row) {
        CycleStatus status = row.oneOf("status", CycleStatus.class);
        return new PeriodInfo(row.uuid("id"), row.uuid("cycle_id"), status, (int) row.whole("sequence"), (int) row.whole("period_count"),
                row.oneOf("kind", PeriodKind.class), row.text("label"), row.date("starts_on"), row.date("ends_on"), row.date("due_on"), row.date("closes_on"), state(row, status));
    }

    private PeriodState state(Row row, CycleStatus status) {
        return status == CycleStatus.CLOSED
                ? PeriodState.CLOSED
                : PeriodState.on(time.today(), row.date("starts_on"), row.date("ends_on"), row.date("closes_on"));
    }
}
