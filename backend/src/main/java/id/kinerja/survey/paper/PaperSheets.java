package id.kinerja.survey.paper;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.answer.Answers;
import id.kinerja.survey.answer.CodeStanding;
import id.kinerja.survey.answer.Sheet;
import id.kinerja.survey.invitation.Invitations;
import id.kinerja.survey.paper.PaperEntryResponse.Outcome;
import id.kinerja.survey.period.Survey;
import id.kinerja.survey.period.SurveyPermissions;
import id.kinerja.survey.period.SurveyService;
import id.kinerja.survey.period.SurveyState;
import id.kinerja.survey.period.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Gives out sheets and takes them back. */
@ApplicationScoped
public class PaperSheets {

    private final Surveys surveys;
    private final SurveyPermissions permissions;
    private final Invitations invitations;
    private final Answers answers;
    private final PaperEntryRepository entries;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    PaperSheets(Surveys surveys, SurveyPermissions permissions, Invitations invitations, Answers answers, PaperEntryRepository entries,
            AuditTrail trail, Caller caller, OfficeTime time, Ids ids) {
        this.surveys = surveys;
        this.permissions = permissions;
        this.invitations = invitations;
        this.answers = answers;
        this.entries = entries;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    @Transactional
    public SheetsResponse print(UUID surveyId, SheetsRequest request, URI base) {
        Survey survey = getOpen(surveyId);
        List<String> codes = invitations.inviteOnPaper(survey, request.serviceTypeId(), request.count());
        trail.record(AuditEntry.of("SURVEY_SHEETS_PRINTED", SurveyService.SUBJECT, surveyId).with("count", request.count()));
        return SheetsResponse.of(codes, invitations.paperExpiry(survey), base);
    }

    /** The second of two equal readings brings the sheet in; the same person may correct the own reading, but not confirm it. */
    @Transactional
    public PaperEntryResponse enter(UUID surveyId, PaperEntryRequest request) {
        getOpen(surveyId);
        CodeStanding standing = answers.requireUnused(request.code());
        if (!standing.surveyId().equals(surveyId)) {
            throw Problem.notFound("survey.code-unknown");
        }
        Sheet sheet = request.sheet();
        answers.check(standing, sheet);
        List<PaperEntry> readings = entries.listForChange(standing.invitationId());
        keepOwn(standing, sheet, readings);
        List<PaperEntry> others = readings.stream().filter(each -> !each.enteredBy().equals(caller.accountId())).toList();
        PaperEntryResponse outcome = outcome(sheet, others);
        if (outcome.outcome() == Outcome.RECEIVED) {
            entries.flush();
            answers.takePaper(request.code(), sheet);
        }
        trail.record(AuditEntry.of("SURVEY_SHEET_TYPED", SurveyService.SUBJECT, surveyId).with("outcome", outcome.outcome()));
        return outcome;
    }

    private void keepOwn(CodeStanding standing, Sheet sheet, List<PaperEntry> readings) {
        readings.stream().filter(each -> each.enteredBy().equals(caller.accountId())).findFirst()
                .ifPresentOrElse(own -> own.correct(sheet, time.now()), () -> entries.persist(
                        new PaperEntry(ids.next(), standing.invitationId(), sheet, caller.accountId(), time.now())));
    }

    private static PaperEntryResponse outcome(Sheet sheet, List<PaperEntry> others) {
        if (others.isEmpty()) {
            return new PaperEntryResponse(Outcome.WAITS_FOR_SECOND, List.of());
        }
        List<List<String>> differences = others.stream().map(other -> Comparison.differences(sheet, other.entry())).toList();
        return differences.stream().anyMatch(List::isEmpty) ? new PaperEntryResponse(Outcome.RECEIVED, List.of())
                : new PaperEntryResponse(Outcome.DIFFERS, differences.getFirst());
    }

    private Survey getOpen(UUID surveyId) {
        Survey survey = surveys.get(surveyId);
        permissions.requireRunning(survey);
        if (survey.state() != SurveyState.OPEN) {
            throw Problem.conflict("survey.is-" + survey.state().name().toLowerCase(Locale.ROOT));
        }
        return survey;
    }
}
