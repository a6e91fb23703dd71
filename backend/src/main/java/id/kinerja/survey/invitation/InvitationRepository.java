package id.kinerja.survey.invitation;

import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InvitationRepository {

    private static final String RUNNING = """
            WITH RECURSIVE upward AS (
              SELECT u.id, u.parent_id, 0 AS height FROM unit u WHERE u.id = :unit
              UNION
              SELECT u.id, u.parent_id, b.height + 1 FROM upward b JOIN unit u ON u.id = b.parent_id
            )
            SELECT s.id, s.every_nth, s.code_valid_days FROM upward w JOIN survey s ON s.unit_id = w.id
             WHERE s.state = 'OPEN' AND s.source = 'COLLECTED' AND :day BETWEEN s.starts_on AND s.ends_on
             ORDER BY w.height LIMIT 1""";

    /** The row of the week is locked by it, so that visits that end at one moment get numbers of their own. */
    private static final String COUNT_VISIT = """
            WITH counted AS (
              INSERT INTO survey_volume (survey_id, service_type_id, week, visits) VALUES (:survey, :type, :week, 1)
              ON CONFLICT ON CONSTRAINT pk_survey_volume DO UPDATE SET visits = survey_volume.visits + 1 RETURNING visits
            )
            SELECT c.visits + (SELECT coalesce(sum(v.visits), 0) FROM survey_volume v
                                WHERE v.survey_id = :survey AND v.service_type_id = :type AND v.week <> :week) FROM counted c""";

    private static final String COUNT_HANDLERS = """
            INSERT INTO survey_handler_volume (survey_id, employee_id, visits, invitations)
            SELECT :survey, h, 1, :invited FROM unnest(CAST(:handlers AS uuid[])) h ORDER BY h
            ON CONFLICT ON CONSTRAINT pk_survey_handler_volume DO UPDATE
               SET visits = survey_handler_volume.visits + 1, invitations = survey_handler_volume.invitations + :invited""";

    private static final String INVITE = """
            WITH counted AS (
              UPDATE survey_volume SET invitations = invitations + 1 WHERE survey_id = :survey AND service_type_id = :type AND week = :week
            )
            INSERT INTO survey_invitation (id, survey_id, service_type_id, week, handlers, code_hash, source, state, expires_on)
            VALUES (gen_random_uuid(), :survey, :type, :week, CAST(:handlers AS uuid[]), :hash, 'REQUEST', 'ISSUED', :expires)""";

    private static final String ADD_SHEETS = """
            INSERT INTO survey_invitation (id, survey_id, service_type_id, week, handlers, code_hash, source, state, expires_on)
            SELECT gen_random_uuid(), :survey, CAST(:type AS uuid), :week, '{}', h, 'PAPER', 'ISSUED', :expires
              FROM unnest(CAST(:hashes AS bytea[])) h ORDER BY random()""";

    private static final String VALID = """
            SELECT i.expires_on FROM survey_invitation i JOIN survey s ON s.id = i.survey_id AND s.state = 'OPEN'
             WHERE i.code_hash = :hash AND i.state <> 'VOIDED' AND i.expires_on >= :today""";

    private static final String VOID = """
            WITH voided AS (
              UPDATE survey_invitation SET state = 'VOIDED' WHERE code_hash = :hash AND state = 'ISSUED' RETURNING survey_id, handlers
            ), counted AS (
              UPDATE survey_handler_volume v SET voided = v.voided + 1 FROM voided
               WHERE v.survey_id = voided.survey_id AND v.employee_id = ANY (voided.handlers)
            )
            SELECT count(*) FROM voided""";

    private final EntityManager entityManager;

    InvitationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    byte[] getSecret() {
        return (byte[]) entityManager.createNativeQuery("SELECT value FROM installation_secret WHERE name = 'survey-code'", byte[].class)
                .getSingleResult();
    }

    /** The survey that runs on this day in the unit or, where it has none, in the nearest one above. */
    @SuppressWarnings("unchecked")
    Optional<RunningSurvey> findRunning(UUID unitId, LocalDate day) {
        List<Tuple> rows = entityManager.createNativeQuery(RUNNING, Tuple.class).setParameter("unit", unitId).setParameter("day", day)
                .getResultList();
        return rows.stream().map(Row::new).findFirst()
                .map(row -> new RunningSurvey(row.uuid("id"), (int) row.whole("every_nth"), (int) row.whole("code_valid_days")));
    }

    /** Adds one visit and says which of its service it is in this survey, from 1. */
    long countVisit(UUID surveyId, UUID serviceTypeId, LocalDate week) {
        return ((Number) entityManager.createNativeQuery(COUNT_VISIT, Long.class).setParameter("survey", surveyId)
                .setParameter("type", serviceTypeId).setParameter("week", week).getSingleResult()).longValue();
    }

    void countHandlers(UUID surveyId, Collection<UUID> handlers, boolean invited) {
        entityManager.createNativeQuery(COUNT_HANDLERS).setParameter("survey", surveyId).setParameter("handlers", handlers.toArray(UUID[]::new))
                .setParameter("invited", invited ? 1 : 0).executeUpdate();
    }

    void invite(UUID surveyId, UUID serviceTypeId, LocalDate week, Collection<UUID> handlers, byte[] hash, LocalDate expiresOn) {
        entityManager.createNativeQuery(INVITE).setParameter("survey", surveyId).setParameter("type", serviceTypeId).setParameter("week", week)
                .setParameter("handlers", handlers.toArray(UUID[]::new)).setParameter("hash", hash).setParameter("expires", expiresOn)
                .executeUpdate();
    }

    /** @param serviceTypeId null where the sheets are for any service */
    void addSheets(UUID surveyId, UUID serviceTypeId, LocalDate week, List<byte[]> hashes, LocalDate expiresOn) {
        entityManager.createNativeQuery(ADD_SHEETS).setParameter("survey", surveyId)
                .setParameter("type", serviceTypeId == null ? null : serviceTypeId.toString()).setParameter("week", week)
                .setParameter("hashes", hashes.toArray(byte[][]::new)).setParameter("expires", expiresOn).executeUpdate();
    }

    /** Until when the code counts; also where it was used already. */
    Optional<LocalDate> findExpiry(byte[] hash, LocalDate today) {
        Query query = entityManager.createNativeQuery(VALID, LocalDate.class).setParameter("hash", hash).setParameter("today", today);
        return query.getResultList().stream().findFirst().map(LocalDate.class::cast);
    }

    /** False where the code was used or voided before, or is unknown. */
    boolean voidCode(byte[] hash) {
        return ((Number) entityManager.createNativeQuery(VOID, Long.class).setParameter("hash", hash).getSingleResult()).intValue() == 1;
    }
}
