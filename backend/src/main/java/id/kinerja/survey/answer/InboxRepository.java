package id.kinerja.survey.answer;

import id.kinerja.shared.paging.Row;
import id.kinerja.survey.invitation.InvitationState;
import id.kinerja.survey.period.SurveyState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Codes as they stand, and answers as they come in. */
@ApplicationScoped
class InboxRepository {

    private static final String STANDING = """
            SELECT i.id, i.survey_id, i.state, i.expires_on, s.state AS survey_state, s.name AS survey_name, s.questionnaire_id,
                   u.name AS unit_name, t.name AS service_name
              FROM survey_invitation i JOIN survey s ON s.id = i.survey_id JOIN unit u ON u.id = s.unit_id
              LEFT JOIN service_type t ON t.id = i.service_type_id
             WHERE i.code_hash = :hash""";

    /**
     * Burns the code and takes the answer, or does neither: of two that come at once the second finds the code used. Who handled the
     * visit goes with the answer to the inbox and is no longer in the invitation; the survey cannot be closed in between.
     */
    private static final String TAKE = """
            WITH asked AS (
              SELECT i.id, i.survey_id, i.service_type_id, i.handlers FROM survey_invitation i JOIN survey s ON s.id = i.survey_id
               WHERE i.code_hash = :hash AND i.state = 'ISSUED' AND i.expires_on >= :today AND s.state = 'OPEN'
                 FOR UPDATE OF i FOR SHARE OF s
            ), burnt AS (
              UPDATE survey_invitation i SET state = 'USED', handlers = '{}' FROM asked WHERE i.id = asked.id
            ), typed AS (
              DELETE FROM survey_paper_entry p USING asked WHERE p.invitation_id = asked.id
            )
            INSERT INTO survey_inbox (id, survey_id, service_type_id, answered_on, half_day, channel, scores, gender, age_band, education,
                                      occupation, comment, complaint, assisted, too_fast, straight_line, burst, handlers)
            SELECT gen_random_uuid(), survey_id, service_type_id, :today, :halfDay, :channel, CAST(:scores AS smallint[]), :gender, :ageBand,
                   :education, :occupation, :comment, :complaint, :assisted, :tooFast, :straightLine, :burst, handlers
              FROM asked""";

    private final EntityManager entityManager;

    InboxRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    Optional<CodeStanding> findStanding(byte[] hash) {
        List<Tuple> rows = entityManager.createNativeQuery(STANDING, Tuple.class).setParameter("hash", hash).getResultList();
        return rows.stream().map(Row::new).findFirst().map(row -> new CodeStanding(row.uuid("id"), row.uuid("survey_id"),
                row.oneOf("state", InvitationState.class), row.date("expires_on"), row.oneOf("survey_state", SurveyState.class),
                row.text("survey_name"), row.uuid("questionnaire_id"), row.text("unit_name"), row.text("service_name")));
    }

    /** False where the code was used meanwhile, or counts no more. */
    boolean take(byte[] hash, Arrival arrival) {
        Sheet sheet = arrival.sheet();
        String comment = CommentMask.clean(sheet.comment());
        return entityManager.createNativeQuery(TAKE).setParameter("hash", hash)
                .setParameter("today", arrival.day()).setParameter("halfDay", arrival.halfDay().name())
                .setParameter("channel", arrival.channel().name()).setParameter("scores", arrival.scores().literal())
                .setParameter("gender", name(sheet.gender())).setParameter("ageBand", name(sheet.ageBand()))
                .setParameter("education", name(sheet.education())).setParameter("occupation", name(sheet.occupation()))
                .setParameter("comment", comment).setParameter("complaint", sheet.complaint() && comment != null)
                .setParameter("assisted", sheet.assisted()).setParameter("tooFast", arrival.tooFast())
                .setParameter("straightLine", arrival.straightLine()).setParameter("burst", arrival.burst())
                .executeUpdate() == 1;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** An answer at the door: the day and half day it came, and what is odd about it. */
    record Arrival(Sheet sheet, Scores scores, Channel channel, LocalDate day, HalfDay halfDay, boolean tooFast, boolean straightLine,
            boolean burst) {}
}
