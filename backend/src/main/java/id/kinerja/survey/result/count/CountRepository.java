package id.kinerja.survey.result.count;

import id.kinerja.shared.bulk.LongStatements;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The statements of a count. Equal sheets are put together first, since citizens' answers repeat; voided ones are left out. */
@ApplicationScoped
class CountRepository {

    private static final String COUNTED = """
            survey_answer a WHERE a.survey_id = :survey AND a.id NOT IN (
              SELECT unnest(v.answer_ids) FROM survey_voiding v WHERE v.survey_id = :survey AND v.accepted)""";

    /** A respondent who left everything blank has no index and is in no group. */
    private static final String COUNT = """
            WITH sheet AS MATERIALIZED (
              SELECT a.service_type_id, a.too_fast OR a.straight_line OR a.burst AS flagged, a.scores, a.filled, a.total, count(*) AS n
                FROM %s AND a.filled > 0
               GROUP BY 1, 2, 3, 4, 5
            ), grouped AS (
              INSERT INTO survey_group (survey_id, service_type_id, flagged, respondents, sum_index, sum_squares)
              SELECT :survey, m.service_type_id, m.flagged, sum(m.n), sum(m.n * m.own), sum(m.n * m.own * m.own)
                FROM (SELECT s.service_type_id, s.flagged, 25.0 * s.total / s.filled AS own, sum(s.n) AS n FROM sheet s
                       GROUP BY s.service_type_id, s.flagged, s.total, s.filled) m
               GROUP BY m.service_type_id, m.flagged
            )
            INSERT INTO survey_tally (survey_id, service_type_id, flagged, item, ones, twos, threes, fours)
            SELECT :survey, s.service_type_id, s.flagged, given.place - 1, coalesce(sum(s.n) FILTER (WHERE given.score = 1), 0),
                   coalesce(sum(s.n) FILTER (WHERE given.score = 2), 0), coalesce(sum(s.n) FILTER (WHERE given.score = 3), 0),
                   coalesce(sum(s.n) FILTER (WHERE given.score = 4), 0)
              FROM sheet s CROSS JOIN LATERAL unnest(s.scores) WITH ORDINALITY AS given(score, place)
             GROUP BY s.service_type_id, s.flagged, given.place""".formatted(COUNTED);

    private static final String PROFILE = """
            INSERT INTO survey_profile (survey_id, trait, value, respondents)
            SELECT :survey, CASE WHEN grouping(a.gender) = 0 THEN 'GENDER' WHEN grouping(a.age_band) = 0 THEN 'AGE_BAND'
                                 WHEN grouping(a.education) = 0 THEN 'EDUCATION' ELSE 'OCCUPATION' END,
                   coalesce(a.gender, a.age_band, a.education, a.occupation), count(*)
              FROM %s
             GROUP BY GROUPING SETS ((a.gender), (a.age_band), (a.education), (a.occupation))""".formatted(COUNTED);

    /** One line an answer, in the order of the bytes; small services are put together by the caller's labels. */
    private static final String LINES = """
            SELECT l.line, count(*) AS n
              FROM (SELECT concat_ws(',', coalesce(named.label, :other), a.channel, array_to_string(a.scores, ',', ''),
                                     CAST(a.too_fast AS text), CAST(a.straight_line AS text), CAST(a.burst AS text)) AS line, a.id
                      FROM survey_answer a
                      LEFT JOIN jsonb_to_recordset(CAST(:labels AS jsonb)) AS named(id uuid, label text)
                        ON named.id = coalesce(a.service_type_id, '00000000-0000-0000-0000-000000000000')
                     WHERE a.survey_id = :survey AND a.id NOT IN (
                       SELECT unnest(v.answer_ids) FROM survey_voiding v WHERE v.survey_id = :survey AND v.accepted)) l
             GROUP BY l.line ORDER BY l.line COLLATE "C\"""";

    private static final int FETCHED = 2000;

    private final EntityManager entityManager;

    CountRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Closing is a job: it may take longer than a screen would wait. */
    void giveTime() {
        LongStatements.allow(entityManager);
    }

    void forget(UUID survey) {
        Stream.of("survey_tally", "survey_group", "survey_profile", "survey_index", "survey_raw_file").forEach(table ->
                entityManager.createNativeQuery("DELETE FROM " + table + " WHERE survey_id = :survey").setParameter("survey", survey).executeUpdate());
    }

    void count(UUID survey) {
        entityManager.createNativeQuery(COUNT).setParameter("survey", survey).executeUpdate();
        entityManager.createNativeQuery(PROFILE).setParameter("survey", survey).executeUpdate();
    }

    /** Services with how many answers each has; the id is null where none is known. */
    List<Row> services(UUID survey) {
        return Rows.of(entityManager.createNativeQuery("""
                        SELECT g.service_type_id, t.code, u.code AS unit_code, count(*) AS n FROM survey_answer g
                          LEFT JOIN service_type t ON t.id = g.service_type_id LEFT JOIN unit u ON u.id = t.unit_id
                         WHERE g.survey_id = :survey AND g.id NOT IN (
                           SELECT unnest(v.answer_ids) FROM survey_voiding v WHERE v.survey_id = :survey AND v.accepted)
                         GROUP BY g.service_type_id, t.code, u.code ORDER BY t.code, u.code""", Tuple.class)
                .setParameter("survey", survey));
    }

    /** To be closed by the reader. */
    @SuppressWarnings("unchecked")
    Stream<Row> lines(UUID survey, String labels, String other) {
        return ((Stream<Tuple>) entityManager.createNativeQuery(LINES, Tuple.class).setParameter("survey", survey)
                .setParameter("labels", labels).setParameter("other", other)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED).getResultStream()).map(Row::new);
    }

    void keepFile(UUID survey, byte[] content) {
        entityManager.createNativeQuery("INSERT INTO survey_raw_file (survey_id, content) VALUES (:survey, :content)")
                .setParameter("survey", survey).setParameter("content", content).executeUpdate();
    }

    byte[] file(UUID survey) {
        return (byte[]) entityManager.createNativeQuery("SELECT content FROM survey_raw_file WHERE survey_id = :survey", byte[].class)
                .setParameter("survey", survey).getSingleResult();
    }
}
