package id.kinerja.survey.result.earlier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.survey.index.GradeScale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of earlier series; each question and each writing is one statement, however many they are. */
@ApplicationScoped
class EarlierSurveyResultRepository {

    private static final String PUT = """
            INSERT INTO survey_earlier_result (id, unit_id, name, ends_on, value, scale, respondents, source, created_at, created_by)
            SELECT new_id(), r.unit_id, r.name, r.ends_on, r.value, r.scale, r.respondents, r.source, :now, :by
              FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                   AS r(unit_id uuid, name text, ends_on date, value numeric, scale text, respondents integer, source text)
            ON CONFLICT ON CONSTRAINT uq_survey_earlier_result DO UPDATE
               SET name = excluded.name, value = excluded.value, respondents = excluded.respondents, source = excluded.source""";

    private static final SortFields ORDERS = SortFields.withId("r.id").and("endsOn", "r.ends_on", "date").orderedBy("-endsOn");

    private final EntityManager entityManager;
    private final Listings listings;
    private final ObjectMapper json;

    EarlierSurveyResultRepository(EntityManager entityManager, Listings listings, ObjectMapper json) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.json = json;
    }

    Page<EarlierSurveyResultResponse> list(UUID unit, PageQuery page, boolean mayRemove) {
        Listing listing = listings.select("r.id AS id, r.unit_id, u.name AS unit_name, r.name, r.ends_on, r.value, r.scale, r.respondents, r.source")
                .from("survey_earlier_result r JOIN unit u ON u.id = r.unit_id").where("r.unit_id = :unit", "unit", unit);
        return listing.sort(ORDERS).page(page, row -> EarlierSurveyResultResponse.of(row, mayRemove));
    }

    List<EarlierSurveyResult> all() {
        return Rows.of(entityManager.createNativeQuery(
                        "SELECT unit_id, name, ends_on, value, scale, respondents, source FROM survey_earlier_result", Tuple.class))
                .stream().map(row -> new EarlierSurveyResult(row.uuid("unit_id"), row.text("name"), row.date("ends_on"),
                        row.decimal("value"), row.oneOf("scale", GradeScale.class),
                        row.decimal("respondents") == null ? null : (int) row.whole("respondents"), row.text("source"))).toList();
    }

    void put(List<EarlierSurveyResult> results, Instant now, UUID by) {
        entityManager.createNativeQuery(PUT).setParameter("rows", write(results)).setParameter("now", now).setParameter("by", by).executeUpdate();
    }

    boolean remove(UUID id) {
        return entityManager.createNativeQuery("DELETE FROM survey_earlier_result WHERE id = :id").setParameter("id", id).executeUpdate() == 1;
    }

    /** Numbers as texts, so that 82.50 keeps its zero. */
    private String write(List<EarlierSurveyResult> results) {
        try {
            return json.writeValueAsString(results.stream().map(EarlierSurveyResultRepository::columns).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> columns(EarlierSurveyResult result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit_id", result.unitId());
        row.put("name", result.name());
        row.put("ends_on", result.endsOn().toString());
        row.put("value", result.value().toPlainString());
        row.put("scale", result.scale());
        row.put("respondents", result.respondents());
        row.put("source", result.source());
        return row;
    }
}
