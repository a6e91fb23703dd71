package id.kinerja.survey.invitation;

import java.util.UUID;

/** What inviting needs to know of a survey. */
record RunningSurvey(UUID id, int everyNth, int codeValidDays) {

    /**
     * Every nth visit of a service from a start that differs from survey to survey: nobody at the counter chooses whom to ask.
     *
     * @param visit its number in this survey and service, from 1
     */
    boolean invites(UUID serviceTypeId, long visit) {
        return Math.floorMod(visit, everyNth) == Math.floorMod(id.hashCode() ^ serviceTypeId.hashCode(), everyNth);
    }
}
