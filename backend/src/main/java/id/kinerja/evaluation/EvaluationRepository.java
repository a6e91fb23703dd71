package id.kinerja.evaluation;

import id.kinerja.evaluation.explanation.ActingPart;
import id.kinerja.evaluation.explanation.StepPart;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    private static final String STEPS = """
            SELECT s.step, s.taken_at, s.by_employee_id, s.by_name, s.acting_kind, s.acting_for_employee_id, s.acting_for_name, s.reason, s.content_hash
              FROM evaluation_step s WHERE s.evaluation_id = :id ORDER BY s.taken_at, s.id""";

    private static final String ADD_STEP = """
            INSERT INTO evaluation_step (id, evaluation_id, step, taken_at, by_employee_id, by_name, acting_kind, acting_for_employee_id, acting_for_name,
                                         reason, content_hash)
            SELECT :id, :evaluation, :step, :now, b.id, b.display_name, CAST(:kind AS text), CAST(:holder AS uuid), CAST(:holderName AS text),
                   CAST(:reason AS text), :hash
              FROM (SELECT CAST(:by AS uuid) AS by_id) x LEFT JOIN employee b ON b.id = x.by_id""";

    private static final String DELIVERED = """
            SELECT e.id, e.delivered_at FROM evaluation e
             WHERE e.status IN ('DELIVERED', 'ACKNOWLEDGED') AND e.delivered_at < :before AND e.id > :after
             ORDER BY e.id LIMIT :most FOR UPDATE SKIP LOCKED""";

    private final Ids ids;
    private final OfficeTime time;

    EvaluationRepository(Ids ids, OfficeTime time) {
        this.ids = ids;
        this.time = time;
    }

    Optional<EvaluationHeader> findHeader(UUID id) {
        return rows(getEntityManager().createNativeQuery(EvaluationHeader.SELECT, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("zone", time.zone().getId()))
                .findFirst()
                .map(EvaluationHeader::of);
    }

    /** Loads, changes and writes it, so that a statement that follows sees the change; 412 if somebody else was faster than who read it. */
    void change(EvaluationHeader read, Consumer<Evaluation> how) {
        Evaluation evaluation = findByIdOptional(read.id()).orElseThrow(Problem::notFound);
        Etag.requireUnchanged(read.version(), evaluation.version());
        how.accept(evaluation);
        flush();
    }

    /** A result that waits for the end of the time to object. */
    record Delivered(UUID id, Instant at) {}

    /** In the order of their ids, after the last of the batch before. */
    List<Delivered> lockDeliveredBefore(Instant before, UUID after, int most) {
        return rows(getEntityManager().createNativeQuery(DELIVERED, Tuple.class)
                        .setParameter("before", before)
                        .setParameter("after", after)
                        .setParameter("most", most))
                .map(row -> new Delivered(row.uuid("id"), row.instant("delivered_at")))
                .toList();
    }

    List<StepPart> listSteps(UUID id) {
        return rows(getEntityManager().createNativeQuery(STEPS, Tuple.class).setParameter("id", id))
                .map(row -> new StepPart(
                        row.oneOf("step", StepPart.Step.class), row.instant("taken_at"),
                        PersonRef.ofNullable(row.uuid("by_employee_id"), row.text("by_name")), acting(row), row.text("reason"),
                        row.text("content_hash")))
                .toList();
    }

    private static ActingPart acting(Row row) {
        UUID holder = row.uuid("acting_for_employee_id");
        return holder == null
                ? null
                : new ActingPart(row.oneOf("acting_kind", AssignmentKind.class), new PersonRef(holder, row.text("acting_for_name")));
    }

    /** @param by null where the passing of time brought it about */
    void addStep(UUID evaluationId, StepPart.Step step, UUID by, String reason, String contentHash) {
        addStep(evaluationId, step, by, null, reason, contentHash);
    }

    /** @param insteadOf in whose place it was taken, or null */
    void addStep(UUID evaluationId, StepPart.Step step, UUID by, ActingPart insteadOf, String reason, String contentHash) {
        getEntityManager().createNativeQuery(ADD_STEP)
                .setParameter("id", ids.next())
                .setParameter("evaluation", evaluationId)
                .setParameter("step", step.name())
                .setParameter("now", time.now())
                .setParameter("by", by == null ? null : by.toString())
                .setParameter("kind", insteadOf == null ? null : insteadOf.kind().name())
                .setParameter("holder", insteadOf == null ? null : insteadOf.person().employeeId().toString())
                .setParameter("holderName", insteadOf == null ? null : insteadOf.person().name())
                .setParameter("reason", reason)
                .setParameter("hash", contentHash)
                .executeUpdate();
    }

    private static Stream<Row> rows(Query query) {
        return Rows.of(query).stream();
    }
}
