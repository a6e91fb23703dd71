package id.kinerja.survey.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Moves waiting answers to where they stay. */
@ApplicationScoped
class ShuffleRepository {

    /** At least so many are shuffled in together, of a large survey one in so many of those before. No settings: an office cannot lessen them. */
    private static final int TOGETHER = 10;
    private static final int SHARE_TOGETHER = 20;

    private static final String DUE = """
            SELECT i.survey_id FROM survey_inbox i GROUP BY i.survey_id
            HAVING bool_or(i.answered_on < :today OR i.half_day <> :halfDay)
                OR count(*) >= greatest(:together, (SELECT count(*) FROM survey_invitation u
                                                     WHERE u.survey_id = i.survey_id AND u.state = 'USED') / :share)
             ORDER BY i.survey_id""";

    /** New random ids in a random order, all rows of one transaction: nothing tells which answer came when. */
    private static final String SHUFFLE = """
            WITH moved AS (
              DELETE FROM survey_inbox WHERE survey_id = :survey RETURNING *
            ), said AS (
              INSERT INTO survey_comment (id, survey_id, service_type_id, text, complaint, state)
              SELECT gen_random_uuid(), survey_id, service_type_id, comment, complaint, 'NEW' FROM moved WHERE comment IS NOT NULL
               ORDER BY random()
            ), staff AS (
              SELECT item.place, item.content ->> 'element' AS element
                FROM survey s JOIN survey_questionnaire q ON q.id = s.questionnaire_id
                CROSS JOIN jsonb_array_elements(q.items) WITH ORDINALITY AS item(content, place)
               WHERE s.id = :survey AND item.content ->> 'element' IN ('COMPETENCE', 'CONDUCT')
            ), tallied AS (
              INSERT INTO survey_staff_tally (survey_id, employee_id, element, ones, twos, threes, fours)
              SELECT m.survey_id, h, s.element, count(*) FILTER (WHERE m.scores[s.place] = 1), count(*) FILTER (WHERE m.scores[s.place] = 2),
                     count(*) FILTER (WHERE m.scores[s.place] = 3), count(*) FILTER (WHERE m.scores[s.place] = 4)
                FROM moved m CROSS JOIN unnest(m.handlers) h CROSS JOIN staff s
               WHERE m.scores[s.place] IS NOT NULL
               GROUP BY m.survey_id, h, s.element ORDER BY h, s.element
              ON CONFLICT ON CONSTRAINT pk_survey_staff_tally DO UPDATE
                 SET ones = survey_staff_tally.ones + excluded.ones, twos = survey_staff_tally.twos + excluded.twos,
                     threes = survey_staff_tally.threes + excluded.threes, fours = survey_staff_tally.fours + excluded.fours
            )
            INSERT INTO survey_answer (id, survey_id, service_type_id, answered_on, half_day, channel, scores, filled, total, gender, age_band,
                                       education, occupation, assisted, too_fast, straight_line, burst)
            SELECT gen_random_uuid(), survey_id, service_type_id, answered_on, half_day, channel, scores,
                   cardinality(array_remove(scores, NULL)), (SELECT coalesce(sum(score), 0) FROM unnest(scores) score), gender, age_band,
                   education, occupation, assisted, too_fast, straight_line, burst
              FROM moved ORDER BY random()""";

    /** Used invitations are written anew, all of them: row versions and places would tell in which order they were used. */
    private static final String FORGET_ORDER_OF_CODES = """
            WITH used AS (
              DELETE FROM survey_invitation WHERE survey_id = :survey AND state = 'USED' RETURNING *
            )
            INSERT INTO survey_invitation (id, survey_id, service_type_id, week, handlers, code_hash, source, state, expires_on)
            SELECT id, survey_id, service_type_id, week, handlers, code_hash, source, state, expires_on FROM used ORDER BY random()""";

    /** Comments too: their places would tell with which few answers each of them came. */
    private static final String FORGET_ORDER_OF_COMMENTS = """
            WITH said AS (
              DELETE FROM survey_comment WHERE survey_id = :survey RETURNING *
            )
            INSERT INTO survey_comment (id, survey_id, service_type_id, text, complaint, state, hidden_because, complaint_id, version)
            SELECT id, survey_id, service_type_id, text, complaint, state, hidden_because, complaint_id, version FROM said ORDER BY random()""";

    private final EntityManager entityManager;

    ShuffleRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    List<UUID> listDue(LocalDate today, HalfDay halfDay) {
        return entityManager.createNativeQuery(DUE, UUID.class).setParameter("today", today).setParameter("halfDay", halfDay.name())
                .setParameter("together", TOGETHER).setParameter("share", SHARE_TOGETHER).getResultList();
    }

    int shuffle(UUID surveyId) {
        int moved = entityManager.createNativeQuery(SHUFFLE).setParameter("survey", surveyId).executeUpdate();
        if (moved > 0) {
            entityManager.createNativeQuery(FORGET_ORDER_OF_CODES).setParameter("survey", surveyId).executeUpdate();
            entityManager.createNativeQuery(FORGET_ORDER_OF_COMMENTS).setParameter("survey", surveyId).executeUpdate();
        }
        return moved;
    }
}
