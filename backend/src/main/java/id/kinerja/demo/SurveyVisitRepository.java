package id.kinerja.demo;

import id.kinerja.shared.bulk.LongStatements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Invites and answers for a whole quarter of visits at once; what each says follows from the number of its request. */
@ApplicationScoped
class SurveyVisitRepository {

    private static final String ENDED = """
            SELECT r.id FROM service_request r WHERE r.unit_id = :unit AND r.closed_at >= :from AND r.closed_at < :to ORDER BY r.number""";

    private static final String VISITS = """
            visit AS (
              SELECT r.id, r.number, r.service_type_id, v.hash, r.closed_at AT TIME ZONE 'Asia/Jakarta' AS ended,
                     CAST(date_trunc('week', r.closed_at AT TIME ZONE 'Asia/Jakarta') AS date) AS week,
                     coalesce((SELECT array_agg(DISTINCT s.handler_employee_id) FROM service_step s WHERE s.request_id = r.id), '{}') AS handlers
                FROM unnest(CAST(:ids AS uuid[]), CAST(:hashes AS bytea[])) AS v(id, hash) JOIN service_request r ON r.id = v.id
            )""";

    private static final String COUNT = "WITH " + VISITS + """
            , volume AS (
              INSERT INTO survey_volume (survey_id, service_type_id, week, visits, invitations)
              SELECT :survey, service_type_id, week, count(*), count(*) FROM visit GROUP BY service_type_id, week
            ), handled AS (
              INSERT INTO survey_handler_volume (survey_id, employee_id, visits, invitations)
              SELECT :survey, h, count(*), count(*) FROM visit CROSS JOIN unnest(handlers) h GROUP BY h
            )
            INSERT INTO survey_invitation (id, survey_id, service_type_id, week, handlers, code_hash, source, state, expires_on)
            SELECT gen_random_uuid(), :survey, service_type_id, week, handlers, hash, 'REQUEST', 'ISSUED', CAST(ended AS date) + 14 FROM visit""";

    /** About one in four answers. Time and the handling of complaints please least; the letters are free. */
    private static final String ANSWER = "WITH " + VISITS + ", said AS (SELECT v.*, s.scores FROM visit v CROSS JOIN LATERAL (SELECT ARRAY("
            + "SELECT CAST(CASE WHEN p = 4 THEN 4 WHEN d < 38 + :better - CASE WHEN p IN (3, 9) THEN 16 ELSE 0 END THEN 4 WHEN d < 85 + :better / 2 THEN 3 WHEN d < 98 THEN 2"
            + " ELSE 1 END AS smallint) FROM generate_series(1, 9) p CROSS JOIN LATERAL (SELECT " + draw("v.number || p", 100)
            + " AS d) drawn ORDER BY p) AS scores) s WHERE " + draw("v.number || 'answers'", 100) + " < 25)" + """
            , burnt AS (
              UPDATE survey_invitation i SET state = 'USED', handlers = '{}' FROM said WHERE i.code_hash = said.hash
            )
            INSERT INTO survey_inbox (id, survey_id, service_type_id, answered_on, half_day, channel, scores, gender, age_band, education,
                                      occupation, comment, complaint, assisted, too_fast, straight_line, burst, handlers)
            SELECT gen_random_uuid(), :survey, service_type_id, CAST(ended AS date),
                   CASE WHEN extract(hour FROM ended) < 12 THEN 'MORNING' ELSE 'AFTERNOON' END,
            """ + oneOf("channel", "WEB", "WEB", "WEB", "WEB", "KIOSK") + ", scores, " + oneOf("gender", "FEMALE", "MALE", null) + ", "
            + oneOf("age", "UNDER_19", "FROM_19", "FROM_26", "FROM_36", "FROM_46", "FROM_56") + ", "
            + oneOf("education", "PRIMARY", "LOWER_SECONDARY", "UPPER_SECONDARY", "UPPER_SECONDARY", "DIPLOMA", "BACHELOR", null) + ", "
            + oneOf("occupation", "PRIVATE", "SELF_EMPLOYED", "OTHER", "OTHER", "CIVIL_SERVANT", null) + ", CASE WHEN "
            + draw("number || 'comments'", 100) + " < 9 THEN " + oneOf("comment", "Petugas ramah dan menjelaskan syaratnya.",
                    "Antre terlalu lama di pagi hari.", "Kursi tunggu kurang.", "Terima kasih, cepat selesai.", "Tidak tahu ke mana mengadu.")
            + " END, false, " + draw("number || 'helped'", 100) + " < 6, " + draw("number || 'hasty'", 100)
            + " < 3, (SELECT count(DISTINCT score) = 1 FROM unnest(scores) score), false, handlers FROM said";

    private final EntityManager entityManager;

    SurveyVisitRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    List<UUID> list(UUID unitId, Instant from, Instant to) {
        return entityManager.createNativeQuery(ENDED, UUID.class).setParameter("unit", unitId).setParameter("from", from)
                .setParameter("to", to).getResultList();
    }

    /** @param better how many of a hundred more say the best than in a usual quarter */
    void invite(UUID surveyId, List<UUID> requestIds, List<byte[]> hashes, int better) {
        // The visits of a quarter at once, in a database that was filled a moment ago and knows nothing of its sizes.
        LongStatements.allow(entityManager);
        withVisits(COUNT, surveyId, requestIds, hashes).executeUpdate();
        withVisits(ANSWER, surveyId, requestIds, hashes).setParameter("better", better).executeUpdate();
    }

    private Query withVisits(String statement, UUID surveyId, List<UUID> requestIds, List<byte[]> hashes) {
        return entityManager.createNativeQuery(statement).setParameter("survey", surveyId)
                .setParameter("ids", requestIds.toArray(UUID[]::new)).setParameter("hashes", hashes.toArray(byte[][]::new));
    }

    /** A number from 0 that looks like chance and is always the same for the same text. */
    private static String draw(String text, int below) {
        return "mod(CAST(CAST('x' || substr(md5(" + text + "), 1, 8) AS bit(32)) AS bigint), " + below + ")";
    }

    private static String oneOf(String what, String... values) {
        StringBuilder choices = new StringBuilder();
        for (String value : values) {
            choices.append(choices.isEmpty() ? "" : ", ").append(value == null ? "NULL" : "'" + value + "'");
        }
        return "(ARRAY[" + choices + "])[1 + " + draw("number || '" + what + "'", values.length) + "]";
    }
}
