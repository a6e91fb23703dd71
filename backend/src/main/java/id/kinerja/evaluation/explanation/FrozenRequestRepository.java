package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonRequest;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The requests in the frozen copy that counts, under the names that the conditions of {@link PersonFinding} know. */
@ApplicationScoped
class FrozenRequestRepository {

    private static final String PRESENT = """
             FROM evaluation_snapshot s
             WHERE s.evaluation_id = :evaluation
               AND NOT EXISTS (SELECT 1 FROM evaluation_snapshot_end x WHERE x.evaluation_id = s.evaluation_id AND x.sequence = s.sequence)""";

    private static final String ALL = "SELECT CAST(CAST(s.content AS json) -> 'requests' AS text) " + PRESENT;

    /** A copy frozen before there were any holds none. */
    private static final String FROZEN = """
            (SELECT CAST(q.v ->> 'id' AS uuid) AS id, q.v ->> 'number' AS number, CAST(q.v -> 'unit' ->> 'id' AS uuid) AS unit_id,
                    q.v -> 'unit' ->> 'name' AS unit_name, CAST(q.v -> 'serviceType' ->> 'id' AS uuid) AS service_type_id,
                    q.v -> 'serviceType' ->> 'name' AS type_name, CAST(q.v ->> 'readyAt' AS timestamptz) AS ready_at,
                    CAST(q.v ->> 'dueAt' AS timestamptz) AS due_at, CAST(q.v ->> 'onTime' AS boolean) AS on_time,
                    CAST(q.v ->> 'processingSeconds' AS bigint) AS processing_seconds, CAST(q.v ->> 'ownSeconds' AS bigint) AS seconds,
                    (SELECT string_agg(e.step, ',') FROM json_array_elements_text(q.v -> 'steps') e (step)) AS steps,
                    CAST(q.v ->> 'corrected' AS boolean) AS corrected, q.v ->> 'excludedFor' AS excluded_for,
                    CAST(q.v ->> 'contestId' AS uuid) AS contest_id, q.v ->> 'contestState' AS contest_state,
                    q.v ->> 'decisionReason' AS decision_reason
               FROM (SELECT json_array_elements(CAST(s.content AS json) -> 'requests') AS v\s""" + PRESENT + ") q) w";

    private static final SortFields ORDERS =
            SortFields.withId("w.id").and("readyAt", "coalesce(w.ready_at, w.due_at)", "timestamptz").orderedBy("-readyAt");

    private final EntityManager entityManager;
    private final Listings listings;
    private final ObjectReader reader;

    FrozenRequestRepository(EntityManager entityManager, Listings listings, ObjectMapper json) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.reader = json.readerForListOf(PersonRequest.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Page<PersonRequest> list(UUID evaluationId, PersonFinding finding, PageQuery page) {
        return listings.select(PersonRequest.COLUMNS).from(FROZEN).where(finding.condition()).bind("evaluation", evaluationId)
                .sort(ORDERS).page(page, PersonRequest::of);
    }

    List<PersonRequest> listAll(UUID evaluationId) {
        String frozen = (String) entityManager.createNativeQuery(ALL, String.class).setParameter("evaluation", evaluationId).getSingleResult();
        try {
            return frozen == null ? List.of() : reader.readValue(frozen);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("frozen requests cannot be read", unreadable);
        }
    }
}
