package id.kinerja.followup.earlier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of earlier results; each question and each writing is one statement, however many they are. */
@ApplicationScoped
class EarlierResultRepository {

    private static final String PUT = """
            INSERT INTO earlier_result (id, employee_id, year, scheme, score, predicate, source, recorded_at)
            SELECT new_id(), r.employee_id, r.year, r.scheme, r.score, r.predicate, r.source, :now
              FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                   AS r(employee_id uuid, year integer, scheme text, score numeric, predicate text, source text)
            ON CONFLICT ON CONSTRAINT uq_earlier_result DO UPDATE
               SET score = excluded.score, predicate = excluded.predicate, source = excluded.source, recorded_at = excluded.recorded_at""";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    EarlierResultRepository(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @SuppressWarnings("unchecked")
    List<EarlierResult> list(Collection<UUID> employees) {
        List<Tuple> rows = entityManager.createNativeQuery("""
                        SELECT r.employee_id, r.year, r.scheme, r.score, r.predicate, r.source FROM earlier_result r
                         WHERE r.employee_id IN (:employees) ORDER BY r.year DESC, r.scheme DESC""", Tuple.class)
                .setParameter("employees", employees).getResultList();
        return rows.stream().map(Row::new).map(row -> new EarlierResult(row.uuid("employee_id"), (int) row.whole("year"),
                row.oneOf("scheme", Scheme.class), row.decimal("score"), row.text("predicate"), row.text("source"))).toList();
    }

    void put(List<EarlierResult> results, Instant now) {
        entityManager.createNativeQuery(PUT).setParameter("rows", write(results)).setParameter("now", now).executeUpdate();
    }

    /** Numbers as texts, so that 92.50 keeps its zero. */
    private String write(List<EarlierResult> results) {
        List<Map<String, Object>> rows = results.stream().map(result -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("employee_id", result.employeeId());
            row.put("year", result.year());
            row.put("scheme", result.scheme());
            row.put("score", result.score() == null ? null : result.score().toPlainString());
            row.put("predicate", result.predicate());
            row.put("source", result.source());
            return row;
        }).toList();
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
