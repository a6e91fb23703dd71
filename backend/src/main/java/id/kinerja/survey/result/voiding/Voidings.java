package id.kinerja.survey.result.voiding;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.period.Survey;
import id.kinerja.survey.period.SurveyState;
import id.kinerja.survey.period.Surveys;
import id.kinerja.survey.result.ResultFreezing;
import id.kinerja.survey.result.ResultPermissions;
import id.kinerja.survey.result.ResultRights;
import id.kinerja.survey.result.count.Frozen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;

/** Takes answers out of the count where two persons agree; the answers themselves stay. */
@ApplicationScoped
public class Voidings {

    private static final String SUBJECT = "SURVEY_VOIDING";

    private final VoidingRepository voidings;
    private final Surveys surveys;
    private final ResultPermissions permissions;
    private final ResultFreezing freezing;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    Voidings(VoidingRepository voidings, Surveys surveys, ResultPermissions permissions, ResultFreezing freezing, AuditTrail trail,
            Caller caller, OfficeTime time, Ids ids) {
        this.voidings = voidings;
        this.surveys = surveys;
        this.permissions = permissions;
        this.freezing = freezing;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    public boolean isPending(UUID surveyId) {
        return voidings.isPending(surveyId);
    }

    Page<FlaggedAnswer> listFlagged(UUID surveyId, PageQuery page) {
        requireOverseer(surveys.get(surveyId));
        trail.recordRead(AuditEntry.of("FLAGGED_ANSWERS_LISTED", "SURVEY", surveyId));
        return voidings.flagged(surveyId, page);
    }

    VoidingListResponse list(UUID surveyId) {
        Survey survey = surveys.get(surveyId);
        ResultRights rights = requireOverseer(survey);
        return new VoidingListResponse(voidings.list(surveyId).stream().map(each -> response(each, survey, rights)).toList());
    }

    VoidingResponse get(UUID id) {
        Voiding voiding = voidings.findByIdOptional(id).orElseThrow(Problem::notFound);
        Survey survey = surveys.get(voiding.surveyId());
        return response(voiding, survey, requireOverseer(survey));
    }

    @Transactional
    public VoidingResponse propose(UUID surveyId, VoidingRequest request) {
        Survey survey = surveys.getForChange(surveyId);
        ResultRights rights = permissions.requireReader(survey.unitId(), survey.state()).requireLeader();
        requireClosed(survey);
        if (voidings.countOf(surveyId, request.answerIds()) != request.answerIds().size()) {
            throw Problem.rule("survey.answer-unknown").at("/answerIds", "survey.answer-unknown");
        }
        Voiding voiding = new Voiding(ids.next(), surveyId, request, caller.accountId(), time.now());
        voidings.persist(voiding);
        voidings.flush();
        trail.record(AuditEntry.of("VOIDING_PROPOSED", SUBJECT, voiding.id()).with("surveyId", surveyId.toString())
                .with("answers", voiding.answerIds().size()).with("reason", voiding.reason()));
        return response(voiding, survey, rights);
    }

    /** By another person than whoever proposed it; accepted, all is counted anew. */
    @Transactional
    public VoidingResponse decide(UUID id, String ifMatch, boolean accepted) {
        Voiding voiding = voidings.findByIdOptional(id).orElseThrow(Problem::notFound);
        Survey survey = surveys.getForChange(voiding.surveyId());
        ResultRights rights = permissions.requireReader(survey.unitId(), survey.state()).requireLeader();
        requireClosed(survey);
        Etag.requireMatch(ifMatch, voiding.version());
        voiding.decide(accepted, caller.accountId(), time.now());
        voidings.flush();
        AuditEntry entry = AuditEntry.of("VOIDING_DECIDED", SUBJECT, id).with("accepted", accepted);
        if (accepted) {
            String before = survey.rowsHash();
            Long visits = survey.population() == null || survey.population() == 0 ? null : survey.population();
            Frozen frozen = freezing.freeze(survey.id(), visits);
            survey.recount(frozen.hash(), frozen.rows());
            entry = entry.changed("hash", before, frozen.hash());
        }
        trail.record(entry);
        return response(voiding, survey, rights);
    }

    private VoidingResponse response(Voiding voiding, Survey survey, ResultRights rights) {
        return VoidingResponse.of(voiding, survey.state() == SurveyState.CLOSED && rights.leads() && !voiding.proposedBy().equals(caller.accountId()));
    }

    /** For those who lead the survey, and the auditor. */
    private ResultRights requireOverseer(Survey survey) {
        ResultRights rights = permissions.requireReader(survey.unitId(), survey.state());
        if (survey.state() == SurveyState.OPEN || !rights.oversees()) {
            throw Problem.notFound();
        }
        return rights;
    }

    private static void requireClosed(Survey survey) {
        if (survey.state() != SurveyState.CLOSED) {
            throw Problem.conflict("survey.is-" + survey.state().name().toLowerCase(Locale.ROOT));
        }
    }
}
