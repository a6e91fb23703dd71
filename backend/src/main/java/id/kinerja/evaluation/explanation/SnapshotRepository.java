package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.hash.Sha256;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps frozen copies; the database refuses to change them and checks their hash. */
@ApplicationScoped
class SnapshotRepository {

    private static final String INSERT = """
            INSERT INTO evaluation_snapshot (evaluation_id, sequence, content, sha256, frozen_at)
            SELECT :evaluation, coalesce(max(s.sequence), 0) + 1, :content, :hash, :now
              FROM evaluation_snapshot s WHERE s.evaluation_id = :evaluation""";

    private static final String END = """
            INSERT INTO evaluation_snapshot_end (evaluation_id, sequence, cause, ended_at, by_employee_id, by_name, reason, delivered_at)
            SELECT s.evaluation_id, s.sequence, :cause, :now, b.id, b.display_name, :reason, e.delivered_at
              FROM evaluation_snapshot s JOIN evaluation e ON e.id = s.evaluation_id LEFT JOIN employee b ON b.id = :by
             WHERE s.evaluation_id = :evaluation
               AND NOT EXISTS (SELECT 1 FROM evaluation_snapshot_end x WHERE x.evaluation_id = s.evaluation_id AND x.sequence = s.sequence)""";

    private static final String LIST = """
            SELECT s.sequence, s.sha256, s.frozen_at, x.cause, x.ended_at, x.by_employee_id, x.by_name, x.reason,
                   CASE WHEN x.cause IS NULL THEN e.delivered_at ELSE x.delivered_at END AS delivered_at
              FROM evaluation_snapshot s JOIN evaluation e ON e.id = s.evaluation_id
              LEFT JOIN evaluation_snapshot_end x ON x.evaluation_id = s.evaluation_id AND x.sequence = s.sequence
             WHERE s.evaluation_id = :evaluation ORDER BY s.sequence""";

    /** Only the language asked for leaves the database. */
    private static final String SELECT = """
            SELECT CAST(CAST(s.content AS json) -> :language AS text) AS content, s.sha256
              FROM evaluation_snapshot s WHERE s.evaluation_id = :evaluation AND\s""";

    private static final String PRESENT = SELECT + """
            NOT EXISTS (SELECT 1 FROM evaluation_snapshot_end x WHERE x.evaluation_id = s.evaluation_id AND x.sequence = s.sequence)""";

    private static final String ONE = SELECT + "s.sequence = :sequence";

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final ObjectReader reader;
    private final OfficeTime time;

    SnapshotRepository(EntityManager entityManager, ObjectMapper json, OfficeTime time) {
        this.entityManager = entityManager;
        this.json = json;
        // A copy may hold what a later version of us has forgotten.
        this.reader = json.readerFor(ExplanationResponse.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.time = time;
    }

    String insert(UUID evaluationId, Snapshot snapshot) {
        String content = write(snapshot);
        String hash = Sha256.hex(content);
        entityManager.createNativeQuery(INSERT)
                .setParameter("evaluation", evaluationId)
                .setParameter("content", content)
                .setParameter("hash", hash)
                .setParameter("now", time.now())
                .executeUpdate();
        return hash;
    }

    /** The one that counts, if there is one. */
    Optional<ExplanationResponse> find(UUID evaluationId, Locale language) {
        return explanation(entityManager.createNativeQuery(PRESENT, Tuple.class), evaluationId, language);
    }

    Optional<ExplanationResponse> find(UUID evaluationId, int sequence, Locale language) {
        return explanation(entityManager.createNativeQuery(ONE, Tuple.class).setParameter("sequence", sequence), evaluationId, language);
    }

    /** The copy that counts stays and counts no more. */
    void end(UUID evaluationId, CopyEnd end) {
        entityManager.createNativeQuery(END)
                .setParameter("evaluation", evaluationId)
                .setParameter("cause", end.cause().name())
                .setParameter("by", end.byEmployeeId())
                .setParameter("reason", end.reason())
                .setParameter("now", time.now())
                .executeUpdate();
    }

    List<FrozenCopy> list(UUID evaluationId) {
        return Rows.of(entityManager.createNativeQuery(LIST, Tuple.class).setParameter("evaluation", evaluationId)).stream()
                .map(row -> new FrozenCopy(
                        (int) row.whole("sequence"), row.text("sha256"), row.instant("frozen_at"), row.instant("delivered_at"),
                        row.oneOf("cause", CopyEnd.Cause.class), row.instant("ended_at"),
                        PersonRef.ofNullable(row.uuid("by_employee_id"), row.text("by_name")), row.text("reason")))
                .toList();
    }

    private Optional<ExplanationResponse> explanation(Query query, UUID evaluationId, Locale language) {
        return Rows.of(query.setParameter("evaluation", evaluationId).setParameter("language", language.getLanguage())).stream()
                .findFirst()
                .map(row -> read(row.text("content")).frozen(row.text("sha256")));
    }

    private String write(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ExplanationResponse read(String content) {
        try {
            return reader.readValue(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a frozen evaluation cannot be read", e);
        }
    }
}
