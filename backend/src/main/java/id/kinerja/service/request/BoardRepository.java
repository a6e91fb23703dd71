package id.kinerja.service.request;

import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Counts what is open, unit by unit, in one statement over the index of open requests. */
@ApplicationScoped
class BoardRepository {

    private static final String BOARDS = """
            SELECT u.id, u.name, count(*) FILTER (WHERE r.state = 'QUEUED') AS queued,
                   min(r.arrived_at) FILTER (WHERE r.state = 'QUEUED') AS queued_since,
                   count(*) FILTER (WHERE r.state IN ('CALLED', 'INTAKE')) AS at_counter,
                   count(*) FILTER (WHERE r.state = 'RETURNED') AS returned,
                   count(*) FILTER (WHERE r.state = 'COMPLETE') AS waiting,
                   count(*) FILTER (WHERE r.state = 'IN_STEP') AS in_work,
                   count(*) FILTER (WHERE r.state IN ('PAUSED', 'STEP_PAUSED')) AS paused,
                   count(*) FILTER (WHERE r.state = 'READY') AS ready,
                   count(*) FILTER (WHERE r.ready_at IS NULL AND r.due_at < coalesce(r.paused_since, CAST(:now AS timestamptz))) AS late,
                   count(*) FILTER (WHERE r.ready_at IS NULL AND r.due_at >= coalesce(r.paused_since, CAST(:now AS timestamptz))
                     AND r.due_at - coalesce(r.paused_since, CAST(:now AS timestamptz)) < (r.due_at - r.complete_at) / 4) AS near
              FROM unit u
              LEFT JOIN service_request r ON r.unit_id = u.id AND r.state NOT IN ('HANDED_OVER', 'REJECTED', 'WITHDRAWN')
             WHERE (:all OR u.id IN (:units)) AND EXISTS (SELECT 1 FROM service_type t WHERE t.unit_id = u.id)
             GROUP BY u.id, u.name, u.code
             ORDER BY u.id IN (:mine) DESC, u.code LIMIT 500""";

    private final EntityManager entityManager;

    BoardRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<BoardResponse> list(CounterScope scope, Instant now) {
        return Rows.of(entityManager.createNativeQuery(BOARDS, Tuple.class)
                        .setParameter("all", scope.all())
                        .setParameter("units", scope.units())
                        .setParameter("mine", scope.worksAt().isEmpty() ? scope.units() : scope.worksAt())
                        .setParameter("now", now))
                .stream().map(BoardRepository::board).toList();
    }

    private static BoardResponse board(Row row) {
        return new BoardResponse(new UnitRef(row.uuid("id"), row.text("name")), count(row, "queued"), row.instant("queued_since"),
                count(row, "at_counter"), count(row, "returned"), count(row, "waiting"), count(row, "in_work"), count(row, "paused"),
                count(row, "ready"), count(row, "late"), count(row, "near"));
    }

    private static int count(Row row, String column) {
        return (int) row.whole(column);
    }
}
