package id.kinerja.shared.job;

import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of jobs. Every change of a running one names the lease it is made under. */
@ApplicationScoped
class JobRepository {

    private static final String INSERT = """
            INSERT INTO job (id, kind, parameters, state, owner_account_id, owner_employee_id, owner_roles, created_at)
            VALUES (:id, :kind, CAST(:parameters AS jsonb), 'QUEUED', :account, CAST(:employee AS uuid), :roles, :now)""";

    /** The oldest that waits or whose worker has fallen silent; rows that others are taking are passed over. */
    private static final String CLAIM = """
            UPDATE job j SET state = 'RUNNING', lease_id = :lease, lease_until = :until, attempts = j.attempts + 1,
                   started_at = coalesce(j.started_at, :now)
              FROM (SELECT id FROM job
                     WHERE state = 'QUEUED' OR (state = 'RUNNING' AND lease_until < :now)
                     ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED) next
             WHERE j.id = next.id
            RETURNING j.id, j.kind, CAST(j.parameters AS text) AS parameters, j.owner_account_id, j.owner_employee_id, j.owner_roles,
                   j.attempts, j.cancel_requested""";

    private static final String RENEW = """
            UPDATE job SET progress_done = :done, progress_total = :total, lease_until = :until
             WHERE id = :id AND lease_id = :lease AND state = 'RUNNING' AND NOT cancel_requested""";

    private static final String FINISH = """
            UPDATE job SET state = :state, finished_at = :now, lease_id = NULL, lease_until = NULL, problem = CAST(:problem AS text),
                   result_name = CAST(:name AS text), result_type = CAST(:type AS text), result_bytes = CAST(:bytes AS bigint),
                   result_until = CAST(:kept AS timestamptz)
             WHERE id = :id AND lease_id = :lease AND state = 'RUNNING'""";

    private static final String COLUMNS = "j.id, j.kind, j.state, j.progress_done, j.progress_total, j.cancel_requested, "
            + "j.created_at, j.started_at, j.finished_at, j.result_name, j.result_type, j.result_bytes, j.result_until, j.problem";

    private static final SortFields ORDERS =
            SortFields.withId("j.id").and("createdAt", "j.created_at", "timestamptz").orderedBy("-createdAt");

    private final EntityManager entityManager;
    private final Listings listings;

    JobRepository(EntityManager entityManager, Listings listings) {
        this.entityManager = entityManager;
        this.listings = listings;
    }

    void insert(UUID id, String kind, String parameters, Actor owner, Instant now) {
        query(INSERT, Map.of("id", id, "kind", kind, "parameters", parameters, "account", owner.accountId(),
                "roles", owner.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")), "now", now))
                .setParameter("employee", owner.employeeId()).executeUpdate();
    }

    Optional<ClaimedJob> claim(UUID lease, Instant now, Instant until) {
        return rows(tuples(CLAIM, Map.of("lease", lease, "now", now, "until", until))).map(row -> new ClaimedJob(
                row.uuid("id"), row.text("kind"), row.text("parameters"),
                new Actor(row.uuid("owner_account_id"), row.uuid("owner_employee_id"), roles(row.text("owner_roles")), null),
                lease, (int) row.whole("attempts"), row.flag("cancel_requested")));
    }

    private static Set<Role> roles(String names) {
        return names.isEmpty() ? Set.of() : Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    boolean renew(ClaimedJob job, int done, int total, Instant until) {
        return query(RENEW, Map.of("id", job.id(), "lease", job.lease(), "done", done, "total", total, "until", until))
                .executeUpdate() == 1;
    }

    boolean finish(ClaimedJob job, JobEnd end, Instant now) {
        return query(FINISH, Map.of("id", job.id(), "lease", job.lease(), "state", end.state().name(), "now", now))
                .setParameter("problem", end.problem())
                .setParameter("name", end.result() == null ? null : end.result().fileName())
                .setParameter("type", end.result() == null ? null : end.result().mediaType())
                .setParameter("bytes", end.bytes())
                .setParameter("kept", end.keptUntil())
                .executeUpdate() == 1;
    }

    /** One that waits ends at once; one that runs is stopped by its worker. */
    boolean cancel(UUID id, Instant now) {
        return query("UPDATE job SET cancel_requested = true, finished_at = CASE state WHEN 'QUEUED' THEN CAST(:now AS timestamptz) END, "
                + "state = CASE state WHEN 'QUEUED' THEN 'CANCELLED' ELSE state END WHERE id = :id AND state IN ('QUEUED', 'RUNNING')",
                Map.of("id", id, "now", now)).executeUpdate() == 1;
    }

    <T> Optional<T> findOwn(UUID id, UUID account, Function<Row, T> mapper) {
        return rows(tuples("SELECT " + COLUMNS + " FROM job j WHERE j.id = :id AND j.owner_account_id = :account",
                Map.of("id", id, "account", account))).map(mapper);
    }

    <T> Page<T> listOwn(UUID account, JobQuery filter, PageQuery page, Function<Row, T> mapper) {
        return listings.select(COLUMNS).from("job j")
                .where("j.owner_account_id = :account", "account", account)
                .where("j.kind = :kind", "kind", filter.kind)
                .where("j.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sort(ORDERS).page(page, mapper);
    }

    /** The results that are past their time, no longer offered from now on. */
    List<UUID> takeExpiredResults(Instant now) {
        return tuples("UPDATE job SET result_name = NULL, result_type = NULL, result_bytes = NULL, result_until = NULL "
                + "WHERE result_until < :now RETURNING id", Map.of("now", now)).stream().map(Row::new).map(row -> row.uuid("id")).toList();
    }

    void deleteFinishedBefore(Instant instant) {
        query("DELETE FROM job WHERE finished_at < :before AND result_until IS NULL", Map.of("before", instant)).executeUpdate();
    }

    private Query query(String sql, Map<String, Object> parameters) {
        Query query = entityManager.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, Map<String, Object> parameters) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Optional<Row> rows(List<Tuple> tuples) {
        return tuples.stream().map(Row::new).findFirst();
    }
}
