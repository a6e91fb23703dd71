package id.kinerja.survey.volume;

import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** The counts of a survey. */
@ApplicationScoped
class VolumeRepository {

    private static final String VISITS = """
            SELECT service_type_id, week, sum(visits) AS visits, sum(invitations) AS invitations FROM (
              SELECT service_type_id, week, visits, invitations FROM survey_volume WHERE survey_id = :survey
              UNION ALL
              SELECT service_type_id, week, 0, 1 FROM survey_invitation WHERE survey_id = :survey AND source = 'PAPER') counted
             GROUP BY service_type_id, week""";

    private static final String ANSWERS = """
            SELECT service_type_id, CAST(date_trunc('week', answered_on) AS date) AS week, channel, count(*) AS answers,
                   count(*) FILTER (WHERE flagged) AS flagged FROM (
              SELECT service_type_id, answered_on, channel, too_fast OR straight_line OR burst AS flagged FROM survey_answer
               WHERE survey_id = :survey
              UNION ALL
              SELECT service_type_id, answered_on, channel, too_fast OR straight_line OR burst FROM survey_inbox WHERE survey_id = :survey) given
             GROUP BY service_type_id, week, channel""";

    private static final String HANDLERS = """
            SELECT v.employee_id, e.display_name, v.visits, v.invitations, v.voided
              FROM survey_handler_volume v JOIN employee e ON e.id = v.employee_id WHERE v.survey_id = :survey
             ORDER BY e.display_name, v.employee_id LIMIT 500""";

    private static final String NAMES = """
            SELECT t.id, t.name FROM service_type t WHERE t.id IN (
              SELECT service_type_id FROM survey_volume WHERE survey_id = :survey
              UNION SELECT service_type_id FROM survey_invitation WHERE survey_id = :survey AND source = 'PAPER')""";

    private static final String PAPER = """
            SELECT (SELECT count(*) FROM survey_invitation WHERE survey_id = :survey AND source = 'PAPER') AS sheets,
                   count(*) FILTER (WHERE typed = 1) AS waiting, count(*) FILTER (WHERE typed > 1) AS differing
              FROM (SELECT count(*) AS typed FROM survey_paper_entry p JOIN survey_invitation i ON i.id = p.invitation_id
                     WHERE i.survey_id = :survey GROUP BY i.id) sheets""";

    private final EntityManager entityManager;

    VolumeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Row> listVisits(UUID surveyId) {
        return rows(VISITS, surveyId);
    }

    List<Row> listAnswers(UUID surveyId) {
        return rows(ANSWERS, surveyId);
    }

    List<Row> listHandlers(UUID surveyId) {
        return rows(HANDLERS, surveyId);
    }

    List<Row> listNames(UUID surveyId) {
        return rows(NAMES, surveyId);
    }

    Row paper(UUID surveyId) {
        return rows(PAPER, surveyId).getFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String sql, UUID surveyId) {
        List<Tuple> tuples = entityManager.createNativeQuery(sql, Tuple.class).setParameter("survey", surveyId).getResultList();
        return tuples.stream().map(Row::new).toList();
    }
}
