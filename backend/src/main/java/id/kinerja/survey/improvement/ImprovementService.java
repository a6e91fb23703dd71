package id.kinerja.survey.improvement;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.notification.Notifications;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.improvement.effect.ImprovementEffect;
import id.kinerja.survey.improvement.effect.ImprovementEffects;
import id.kinerja.survey.period.Survey;
import id.kinerja.survey.period.SurveyState;
import id.kinerja.survey.period.Surveys;
import id.kinerja.survey.result.PublicationMedium;
import id.kinerja.survey.result.ResultPermissions;
import id.kinerja.survey.result.ResultRights;
import id.kinerja.survey.result.ResultRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans what is done after a survey and follows it to its end. */
@ApplicationScoped
public class ImprovementService {

    private static final String SUBJECT = "SURVEY_IMPROVEMENT";
    private static final String SCREEN = "/hasil-survei/tindak-lanjut?survei=";
    private static final List<String> ELECTRONIC =
            Arrays.stream(PublicationMedium.values()).filter(PublicationMedium::isElectronic).map(Enum::name).toList();

    private final ImprovementRepository improvements;
    private final Surveys surveys;
    private final ResultPermissions permissions;
    private final ImprovementEffects effects;
    private final Notifications notifications;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    ImprovementService(ImprovementRepository improvements, Surveys surveys, ResultPermissions permissions, ImprovementEffects effects,
            Notifications notifications, AuditTrail trail, Caller caller, OfficeTime time, Ids ids) {
        this.improvements = improvements;
        this.surveys = surveys;
        this.permissions = permissions;
        this.effects = effects;
        this.notifications = notifications;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    ImprovementListResponse list(UUID surveyId) {
        ResultRights rights = requireReader(surveys.get(surveyId));
        List<Row> rows = improvements.list(surveyId);
        Map<UUID, ImprovementEffect> found = rows.stream().anyMatch(ImprovementService::isDone) ? effects(surveyId, rights) : Map.of();
        return new ImprovementListResponse(rows.stream().map(row -> response(row, rights, found)).toList(),
                FollowUpScoresResponse.of(scores(surveyId), time.today()), rights.leads());
    }

    ImprovementResponse get(UUID id) {
        Row row = improvements.find(id).orElseThrow(Problem::notFound);
        return response(row, requireReader(surveys.get(row.uuid("survey_id"))));
    }

    @Transactional
    public ImprovementResponse plan(UUID surveyId, ImprovementRequest request) {
        Survey survey = surveys.get(surveyId);
        ResultRights rights = requireReader(survey).requireLeader();
        requireItem(surveyId, request);
        Improvement improvement = new Improvement(ids.next(), surveyId, request);
        improvements.persist(improvement);
        improvements.flush();
        trail.record(AuditEntry.of("IMPROVEMENT_PLANNED", SUBJECT, improvement.id()).with("surveyId", surveyId.toString())
                .with("itemCode", request.itemCode()).with("ownerId", request.ownerEmployeeId().toString()));
        tellOwner(survey, improvement);
        return response(improvements.find(improvement.id()).orElseThrow(), rights);
    }

    @Transactional
    public ImprovementResponse change(UUID id, String ifMatch, ImprovementRequest request) {
        Improvement improvement = improvements.findByIdOptional(id).orElseThrow(Problem::notFound);
        Survey survey = surveys.get(improvement.surveyId());
        ResultRights rights = requireReader(survey).requireLeader();
        Etag.requireMatch(ifMatch, improvement.version());
        requireItem(survey.id(), request);
        UUID owner = improvement.ownerEmployeeId();
        improvement.plan(request);
        improvements.flush();
        trail.record(AuditEntry.of("IMPROVEMENT_CHANGED", SUBJECT, id).changed("ownerId", owner, improvement.ownerEmployeeId()));
        if (!owner.equals(improvement.ownerEmployeeId())) {
            tellOwner(survey, improvement);
        }
        return response(improvements.find(id).orElseThrow(), rights);
    }

    /** By whoever carries it out, or who leads the survey. */
    @Transactional
    public ImprovementResponse report(UUID id, String ifMatch, ImprovementProgressRequest request) {
        Improvement improvement = improvements.findByIdOptional(id).orElseThrow(Problem::notFound);
        boolean owns = caller.findEmployeeId().filter(improvement.ownerEmployeeId()::equals).isPresent();
        ResultRights rights = owns ? ResultRights.OF_AN_OWNER : requireReader(surveys.get(improvement.surveyId()));
        if (!owns && !rights.leads()) {
            throw Problem.forbidden("survey.not-your-improvement");
        }
        Etag.requireMatch(ifMatch, improvement.version());
        int before = improvement.percentDone();
        improvement.report(request.percentDone(), request.evidence(), time.today());
        improvements.flush();
        trail.record(AuditEntry.of("IMPROVEMENT_REPORTED", SUBJECT, id).changed("percentDone", before, request.percentDone()));
        return response(improvements.find(id).orElseThrow(), rights);
    }

    @Transactional
    public void remove(UUID id, String ifMatch) {
        Improvement improvement = improvements.findByIdOptional(id).orElseThrow(Problem::notFound);
        Survey survey = surveys.get(improvement.surveyId());
        requireReader(survey).requireLeader();
        Etag.requireMatch(ifMatch, improvement.version());
        improvement.requireUntouched();
        improvements.delete(improvement);
        trail.record(AuditEntry.of("IMPROVEMENT_REMOVED", SUBJECT, id).with("surveyId", survey.id().toString()).with("itemCode", improvement.itemCode()));
    }

    private ResultRights requireReader(Survey survey) {
        if (survey.state() == SurveyState.OPEN) {
            throw Problem.notFound("survey.not-closed");
        }
        return permissions.requireReader(survey.unitId(), survey.state());
    }

    private FollowUpScores scores(UUID surveyId) {
        Row facts = improvements.facts(surveyId, ELECTRONIC, time.zone().getId());
        return new FollowUpScores(facts.flag("per_regulation"), (int) facts.whole("media"), facts.flag("offline"), facts.flag("electronic"),
                (int) facts.whole("planned"), (int) facts.whole("done"), facts.date("reported_on"), facts.date("last_done_on"));
    }

    private void requireItem(UUID surveyId, ImprovementRequest request) {
        if (!improvements.hasItem(surveyId, request.itemCode())) {
            throw Problem.rule("survey.item-unknown").at("/itemCode", "survey.item-unknown");
        }
    }

    private void tellOwner(Survey survey, Improvement improvement) {
        notifications.send(ImprovementNotice.IMPROVEMENT_ASSIGNED, improvement.ownerEmployeeId(), List.of(survey.name()), SCREEN + survey.id());
    }

    private Map<UUID, ImprovementEffect> effects(UUID surveyId, ResultRights rights) {
        return effects.of(surveyId, !rights.belongs(), ResultRules.DEFAULT.staffFrom());
    }

    private static boolean isDone(Row row) {
        return row.date("done_on") != null;
    }

    private ImprovementResponse response(Row row, ResultRights rights) {
        return response(row, rights, isDone(row) ? effects(row.uuid("survey_id"), rights) : Map.of());
    }

    private ImprovementResponse response(Row row, ResultRights rights, Map<UUID, ImprovementEffect> found) {
        ImprovementEffect effect = isDone(row) ? ImprovementEffects.find(found, row.uuid("id")) : null;
        return ImprovementResponse.of(row, effect, rights.leads(), caller.findEmployeeId().orElse(null), time.today());
    }
}
