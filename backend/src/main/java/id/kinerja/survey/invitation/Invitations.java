package id.kinerja.survey.invitation;

import id.kinerja.service.request.RequestEnded;
import id.kinerja.service.request.VisitorQuestion;
import id.kinerja.shared.ids.ReadableCode;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.period.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts each visit that ends, handed over or refused alike, and invites every nth. */
@ApplicationScoped
public class Invitations implements VisitorQuestion {

    private final InvitationRepository invitations;
    private final SurveyCodes codes;
    private final OfficeTime time;

    Invitations(InvitationRepository invitations, SurveyCodes codes, OfficeTime time) {
        this.invitations = invitations;
        this.codes = codes;
        this.time = time;
    }

    /** Within the transaction that ends the request: there is no ended request without its invitation, and none twice. */
    void onEnd(@Observes RequestEnded ended) {
        LocalDate day = time.dateOf(ended.endedAt());
        invitations.findRunning(ended.unitId(), day).ifPresent(survey -> count(survey, ended, day));
    }

    private void count(RunningSurvey survey, RequestEnded ended, LocalDate day) {
        LocalDate week = weekOf(day);
        long visit = invitations.countVisit(survey.id(), ended.serviceTypeId(), week);
        boolean invited = survey.invites(ended.serviceTypeId(), visit);
        if (invited) {
            invitations.invite(survey.id(), ended.serviceTypeId(), week, ended.handlers(), codes.hash(codes.ofVisit(ended.requestId())),
                    day.plusDays(survey.codeValidDays()));
        }
        invitations.countHandlers(survey.id(), ended.handlers(), invited);
    }

    @Override
    public Optional<Invitation> findCode(UUID requestId) {
        String code = codes.ofVisit(requestId);
        return invitations.findExpiry(codes.hash(code), time.today())
                .map(expiresOn -> new Invitation(ReadableCode.shown(code), expiresOn));
    }

    /**
     * Codes for sheets of paper that belong to no visit.
     *
     * @param serviceTypeId null where they are for any service
     */
    public List<String> inviteOnPaper(Survey survey, UUID serviceTypeId, int count) {
        List<String> made = Stream.generate(codes::random).limit(count).toList();
        invitations.addSheets(survey.id(), serviceTypeId, weekOf(time.today()), made.stream().map(codes::hash).toList(), paperExpiry(survey));
        return made;
    }

    /** Sheets are typed in until the survey is closed. */
    public LocalDate paperExpiry(Survey survey) {
        return survey.endsOn().plusDays(survey.codeValidDays());
    }

    /** Its Monday. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
