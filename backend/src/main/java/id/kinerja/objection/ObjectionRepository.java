package id.kinerja.objection;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class ObjectionRepository implements PanacheRepositoryBase<Objection, UUID> {

    private static final String PENDING = "('FILED', 'LATE', 'EXAMINING', 'CLARIFIED')";

    private static final String ADD_STEP = """
            INSERT INTO objection_step (id, objection_id, step, taken_at, by_employee_id, by_name, reason)
            SELECT :id, :objection, :step, :now, b.id, b.display_name, CAST(:reason AS text)
              FROM (SELECT 1) one LEFT JOIN employee b ON b.id = :by""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Ids ids;
    private final OfficeTime time;

    ObjectionRepository(Ids ids, OfficeTime time) {
        this.ids = ids;
        this.time = time;
    }

    Optional<ObjectionHeader> findHeader(UUID id) {
        return Rows.of(getEntityManager().createNativeQuery(ObjectionHeader.SELECT, Tuple.class).setParameter("id", id)).stream()
                .findFirst().map(ObjectionHeader::of);
    }

    /** The case that this is evidence of: itself, or the one a statement belongs to. */
    Optional<ObjectionHeader> findHeaderOfCase(UUID caseId) {
        return findHeader(caseId).or(() -> Rows.of(getEntityManager()
                        .createNativeQuery("SELECT s.objection_id FROM objection_statement s WHERE s.id = :id", Tuple.class)
                        .setParameter("id", caseId)).stream()
                .findFirst().flatMap(row -> findHeader(row.uuid("objection_id"))));
    }

    /** Loads, changes and writes it, so that a statement that follows sees the change; 412 if somebody else was faster. */
    void change(ObjectionHeader read, Consumer<Objection> how) {
        Objection objection = findByIdOptional(read.id()).orElseThrow(Problem::notFound);
        Etag.requireUnchanged(read.version(), objection.version());
        how.accept(objection);
        flush();
    }

    /** @param by null where the person has no personnel file, such as an administrator who keeps the personnel office */
    void addStep(UUID objectionId, StepPart.Step step, UUID by, String reason) {
        getEntityManager().createNativeQuery(ADD_STEP)
                .setParameter("id", ids.next())
                .setParameter("objection", objectionId)
                .setParameter("step", step.name())
                .setParameter("now", time.now())
                .setParameter("reason", reason)
                .setParameter("by", by == null ? NOBODY : by)
                .executeUpdate();
    }

    List<StepPart> listSteps(UUID objectionId) {
        return Rows.of(getEntityManager().createNativeQuery("""
                        SELECT s.step, s.taken_at, s.by_employee_id, s.by_name, s.reason FROM objection_step s
                         WHERE s.objection_id = :objection ORDER BY s.taken_at, s.id""", Tuple.class)
                        .setParameter("objection", objectionId)).stream()
                .map(row -> new StepPart(
                        row.oneOf("step", StepPart.Step.class), row.instant("taken_at"),
                        PersonRef.ofNullable(row.uuid("by_employee_id"), row.text("by_name")), row.text("reason")))
                .toList();
    }

    boolean hasStanding(UUID evaluationId) {
        return count("evaluationId = ?1 and status <> ?2", evaluationId, ObjectionStatus.WITHDRAWN) > 0;
    }

    @SuppressWarnings("unchecked")
    Set<UUID> listPending(Collection<UUID> evaluationIds) {
        return ((Stream<UUID>) getEntityManager()
                        .createNativeQuery("SELECT o.evaluation_id FROM objection o WHERE o.evaluation_id IN (:ids) AND o.status IN " + PENDING, UUID.class)
                        .setParameter("ids", evaluationIds).getResultStream())
                .collect(Collectors.toSet());
    }

    /** Delivered results with the day of delivery and the unit, whose days count. */
    List<Row> listDeliveries(Collection<UUID> evaluationIds) {
        return Rows.of(getEntityManager().createNativeQuery("""
                        SELECT e.id, e.unit_id, e.delivered_at FROM evaluation e WHERE e.id IN (:ids) AND e.delivered_at IS NOT NULL""",
                        Tuple.class)
                .setParameter("ids", evaluationIds));
    }

    /** Pending ones that somebody must decide by a day of this span. */
    List<Row> listDecisionsDue(LocalDate first, LocalDate last) {
        return Rows.of(getEntityManager().createNativeQuery("""
                        SELECT o.id, o.decider_employee_id, o.decision_due_on, pe.label FROM objection o
                          JOIN evaluation e ON e.id = o.evaluation_id JOIN period pe ON pe.id = e.period_id
                         WHERE o.closed_at IS NULL AND o.decider_employee_id IS NOT NULL AND o.decision_due_on BETWEEN :first AND :last""",
                        Tuple.class)
                .setParameter("first", first).setParameter("last", last));
    }
}
