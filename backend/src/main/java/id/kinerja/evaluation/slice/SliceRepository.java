package id.kinerja.evaluation.slice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.cycle.PeriodKind;
import id.kinerja.evaluation.EvaluationStatus;
import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.assessment.BehaviourMark;
import id.kinerja.evaluation.assessment.TargetMark;
import id.kinerja.evaluation.explanation.AssessorPart;
import id.kinerja.evaluation.explanation.EmployeePart;
import id.kinerja.evaluation.explanation.PeriodPart;
import id.kinerja.evaluation.explanation.SlicePart;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes slices; each is a row, written only by its assessor. */
@ApplicationScoped
class SliceRepository {

    private static final String SELECT = """
            SELECT s.id, s.evaluation_id, s.plan_id, c.year, pe.id AS period_id, pe.sequence, pe.kind, pe.label, pe.starts_on AS period_starts,
                   pe.ends_on AS period_ends, pe.due_on, e.employee_id, ca.employee_name, ca.nip, ca.grade, ca.position_title, ca.unit_name,
                   s.assessor_employee_id, s.assessor_name, e.unit_id, s.starts_on, s.ends_on, s.change_reason, l.display_name AS later_name,
                   s.status, e.status AS evaluation_status, s.result_rating, s.result_reason, s.behaviour_rating, s.behaviour_reason,
                   s.feedback, CAST(s.target_marks AS text) AS target_marks, CAST(s.behaviour_marks AS text) AS behaviour_marks,
                   s.completed_at, s.version
              FROM assessor_slice s
              JOIN evaluation e ON e.id = s.evaluation_id
              JOIN cycle c ON c.id = e.cycle_id
              JOIN period pe ON pe.id = e.period_id
              JOIN cycle_assignment ca ON ca.cycle_id = e.cycle_id AND ca.employee_id = e.employee_id
              JOIN employee l ON l.id = e.assessor_employee_id
             WHERE s.id = :id""";

    private static final String SAVE = """
            UPDATE assessor_slice SET result_rating = CAST(:result AS text), result_reason = CAST(:resultReason AS text),
                   behaviour_rating = CAST(:behaviour AS text), behaviour_reason = CAST(:behaviourReason AS text),
                   feedback = CAST(:feedback AS text), target_marks = CAST(:targetMarks AS jsonb), behaviour_marks = CAST(:behaviourMarks AS jsonb),
                   version = version + 1
             WHERE id = :id""";

    private static final String COMPLETE = """
            UPDATE assessor_slice SET status = 'COMPLETED', completed_at = :now, content_hash = :hash, version = version + 1 WHERE id = :id""";

    private static final SortFields ORDERS = SortFields.withId("s.id").and("endsOn", "s.ends_on", "date").orderedBy("-endsOn");

    private final EntityManager entityManager;
    private final Listings listings;
    private final ObjectMapper json;

    SliceRepository(EntityManager entityManager, Listings listings, ObjectMapper json) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.json = json;
    }

    Optional<SliceFile> find(UUID id) {
        return find(SELECT, id);
    }

    /** Nobody else writes it until the transaction ends. */
    Optional<SliceFile> lock(UUID id) {
        return find(SELECT + " FOR UPDATE OF s", id);
    }

    private Optional<SliceFile> find(String sql, UUID id) {
        return Rows.of(entityManager.createNativeQuery(sql, Tuple.class).setParameter("id", id))
                .stream().findFirst().map(this::file);
    }

    Page<SliceSummary> listOf(UUID assessorId, SlicePart.Status status, PageQuery page) {
        return listings.select("""
                        s.id, s.evaluation_id, pe.label, c.year, e.employee_id, ca.employee_name, s.starts_on, s.ends_on, s.status, s.completed_at""")
                .from("""
                        assessor_slice s JOIN evaluation e ON e.id = s.evaluation_id JOIN cycle c ON c.id = e.cycle_id
                        JOIN period pe ON pe.id = e.period_id
                        JOIN cycle_assignment ca ON ca.cycle_id = e.cycle_id AND ca.employee_id = e.employee_id""")
                .where("s.assessor_employee_id = :assessor", "assessor", assessorId)
                .where("s.status = :status", "status", status == null ? null : status.name())
                .sort(ORDERS)
                .page(page, row -> new SliceSummary(
                        row.uuid("id"), row.uuid("evaluation_id"), new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                        row.text("label"), (int) row.whole("year"), row.date("starts_on"), row.date("ends_on"),
                        row.oneOf("status", SlicePart.Status.class), row.instant("completed_at")));
    }

    void save(UUID id, Assessment assessment) {
        entityManager.createNativeQuery(SAVE)
                .setParameter("id", id)
                .setParameter("result", name(assessment.resultRating()))
                .setParameter("resultReason", assessment.resultReason())
                .setParameter("behaviour", name(assessment.behaviourRating()))
                .setParameter("behaviourReason", assessment.behaviourReason())
                .setParameter("feedback", assessment.feedback())
                .setParameter("targetMarks", write(assessment.targetMarks()))
                .setParameter("behaviourMarks", write(assessment.behaviourMarks()))
                .executeUpdate();
    }

    void complete(UUID id, String hash, Instant now) {
        entityManager.createNativeQuery(COMPLETE).setParameter("id", id).setParameter("hash", hash).setParameter("now", now).executeUpdate();
    }

    private SliceFile file(Row row) {
        return new SliceFile(
                row.uuid("id"), row.uuid("evaluation_id"), row.uuid("plan_id"), (int) row.whole("year"), period(row),
                new EmployeePart(row.uuid("employee_id"), row.text("employee_name"), row.text("nip"), row.text("grade"),
                        row.text("position_title"), row.text("unit_name")),
                new AssessorPart(row.uuid("assessor_employee_id"), row.text("assessor_name"), null), row.uuid("unit_id"),
                row.date("starts_on"), row.date("ends_on"), row.text("change_reason"), row.text("later_name"),
                row.oneOf("status", SlicePart.Status.class), row.oneOf("evaluation_status", EvaluationStatus.class),
                new Assessment(
                        row.oneOf("result_rating", Rating.class), row.text("result_reason"), row.oneOf("behaviour_rating", Rating.class),
                        row.text("behaviour_reason"), row.text("feedback"),
                        read(row.text("target_marks"), new TypeReference<List<TargetMark>>() {}),
                        read(row.text("behaviour_marks"), new TypeReference<List<BehaviourMark>>() {})),
                row.instant("completed_at"), row.whole("version"));
    }

    private static PeriodPart period(Row row) {
        return new PeriodPart(
                row.uuid("period_id"), (int) row.whole("sequence"), row.oneOf("kind", PeriodKind.class), row.text("label"),
                row.date("period_starts"), row.date("period_ends"), row.date("due_on"));
    }

    private static String name(Rating rating) {
        return rating == null ? null : rating.name();
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(List<?> marks) {
        try {
            return json.writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
