package id.kinerja.document.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReportTextRepository {

    private static final String SAVE = """
            INSERT INTO survey_report_text AS t (survey_id, texts, version) VALUES (:survey, CAST(:texts AS jsonb), 1)
            ON CONFLICT ON CONSTRAINT pk_survey_report_text DO UPDATE SET texts = excluded.texts, version = t.version + 1
             WHERE t.version = :expected""";

    /** @param version 0 until something is saved */
    record Saved(ReportTexts texts, long version) {}

    private final EntityManager entityManager;
    private final ObjectMapper json;

    ReportTextRepository(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @SuppressWarnings("unchecked")
    Saved get(UUID survey) {
        List<Tuple> found = entityManager.createNativeQuery(
                        "SELECT CAST(t.texts AS text) AS texts, t.version FROM survey_report_text t WHERE t.survey_id = :survey", Tuple.class)
                .setParameter("survey", survey).getResultList();
        return found.stream().map(Row::new).map(row -> new Saved(read(row.text("texts")), row.whole("version")))
                .findFirst().orElse(new Saved(ReportTexts.NOTHING, 0));
    }

    /** False where somebody else was faster. */
    boolean save(UUID survey, ReportTexts texts, long expected) {
        return entityManager.createNativeQuery(SAVE).setParameter("survey", survey).setParameter("texts", write(texts))
                .setParameter("expected", expected).executeUpdate() == 1;
    }

    private ReportTexts read(String texts) {
        try {
            return json.readValue(texts, ReportTexts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(ReportTexts texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
