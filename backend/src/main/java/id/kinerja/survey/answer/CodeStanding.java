package id.kinerja.survey.answer;

import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.invitation.InvitationState;
import id.kinerja.survey.period.SurveyState;
import java.time.LocalDate;
import java.util.UUID;

/** What is known of a code. */
public record CodeStanding(UUID invitationId, UUID surveyId, InvitationState state, LocalDate expiresOn, SurveyState surveyState,
        String surveyName, UUID questionnaireId, String unitName, String serviceName) {

    boolean isUsed() {
        return state == InvitationState.USED;
    }

    /** 410 where an unused code counts no more, with what to do. */
    public void requireValid(LocalDate today) {
        if (state == InvitationState.VOIDED) {
            throw Problem.gone("survey.code-voided");
        }
        if (surveyState != SurveyState.OPEN || expiresOn.isBefore(today)) {
            throw Problem.gone("survey.code-expired");
        }
    }
}
