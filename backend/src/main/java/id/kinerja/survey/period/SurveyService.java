package id.kinerja.survey.period;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes surveys and shows how they run. */
@ApplicationScoped
public class SurveyService {

    public static final String SUBJECT = "SURVEY";

    private final SurveyRepository surveys;
    private final Surveys all;
    private final SurveyUnitRepository units;
    private final SurveyPermissions permissions;
    private final Questionnaires questionnaires;
    private final Rules rules;
    private final SurveyRule rule;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    SurveyService(SurveyRepository surveys, Surveys all, SurveyUnitRepository units, SurveyPermissions permissions,
            Questionnaires questionnaires, Rules rules, SurveyRule rule, AuditTrail trail, OfficeTime time, Ids ids) {
        this.surveys = surveys;
        this.all = all;
        this.units = units;
        this.permissions = permissions;
        this.questionnaires = questionnaires;
        this.rules = rules;
        this.rule = rule;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    Page<SurveyResponse> list(UUID unitId, SurveyState state, PageQuery page) {
        return surveys.list(unitId, state, permissions.scope(), page);
    }

    SurveyResponse get(UUID id) {
        return all.respond(id, permissions.scope());
    }

    SurveyDefaultsResponse defaults(UUID unitId) {
        permissions.requireRunning(unitId);
        SurveyRules inForce = rulesOfToday();
        LocalDate free = surveys.findLastDay(unitId).map(last -> last.plusDays(1)).filter(time.today()::isBefore).orElse(time.today());
        LocalDate from = inForce.start(free);
        LocalDate to = SurveyRules.endOfQuarter(from);
        LocalDate today = time.today();
        int visits = units.countVisits(unitId, time.startOf(today.minusDays(ChronoUnit.DAYS.between(from, to) + 1)), time.startOf(today));
        return new SurveyDefaultsResponse(from, to, SurveyRules.quarter(from), visits, SurveyRules.requiredSample(visits),
                inForce.everyNth(visits), inForce.codeValidDays());
    }

    /** With the newest questions of the unit, which it keeps. */
    @Transactional
    public SurveyResponse create(SurveyRequest request) {
        permissions.requireRunning(request.unitId());
        UUID questions = questionnaires.latestOrOfficial(request.unitId()).id();
        Survey survey = new Survey(ids.next(), request.unitId(), questions, GradeScale.PERMENPANRB_14_2017, SurveySource.COLLECTED,
                request.plan(rulesOfToday()));
        all.add(survey);
        trail.record(describe(AuditEntry.of("SURVEY_CREATED", SUBJECT, survey.id()).with("unitId", survey.unitId())
                .with("startsOn", survey.startsOn().toString()), null, survey.plan()));
        return get(survey.id());
    }

    @Transactional
    public SurveyResponse change(UUID id, String ifMatch, SurveyPatch patch) {
        Survey survey = all.getForChange(id);
        SurveyScope scope = permissions.requireRunning(survey);
        Etag.requireMatch(ifMatch, survey.version());
        SurveyPlan before = survey.plan();
        survey.change(patch.onto(before));
        trail.record(describe(AuditEntry.of("SURVEY_CHANGED", SUBJECT, id), before, survey.plan()));
        return all.respondChanged(id, scope);
    }

    private SurveyRules rulesOfToday() {
        return rules.inForce(rule, time.today());
    }

    private static AuditEntry describe(AuditEntry entry, SurveyPlan before, SurveyPlan after) {
        SurveyPlan from = before == null ? new SurveyPlan(null, null, null, 0, 0, 0) : before;
        return entry.changed("name", from.name(), after.name())
                .changed("endsOn", from.endsOn() == null ? null : from.endsOn().toString(), after.endsOn().toString())
                .changed("expectedVisits", from.expectedVisits(), after.expectedVisits())
                .changed("everyNth", from.everyNth(), after.everyNth())
                .changed("codeValidDays", from.codeValidDays(), after.codeValidDays());
    }
}
