package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps frozen copies; the database refuses to change them and checks their hash. */
@ApplicationScoped
class SnapshotRepository {

    private static final String INSERT = """
            INSERT INTO evaluation_snapshot (evaluation_id, content, sha256, frozen_at)
            VALUES (:evaluation, :content, :hash, :now)""";

    /** Only the language asked for leaves the database. */
    private static final String SELECT = """
            SELECT CAST(CAST(s.content AS json) -> :language AS text) AS content, s.sha256
              FROM evaluation_snapshot s WHERE s.evaluation_id = :evaluation""";

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
        String hash = sha256(content);
        entityManager.createNativeQuery(INSERT)
                .setParameter("evaluation", evaluationId)
                .setParameter("content", content)
                .setParameter("hash", hash)
                .setParameter("now", time.now())
                .executeUpdate();
        return hash;
    }

    @SuppressWarnings("unchecked")
    Optional<ExplanationResponse> find(UUID evaluationId, Locale language) {
        return ((List<Tuple>) entityManager.createNativeQuery(SELECT, Tuple.class)
                        .setParameter("evaluation", evaluationId)
                        .setParameter("language", language.getLanguage())
                        .getResultList())
                .stream().map(Row::new).findFirst()
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

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
