package id.kinerja.survey.result.earlier;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps indexes that were published before this system, by form or from an import. */
@ApplicationScoped
public class EarlierSurveyResults {

    private static final String SUBJECT = "EARLIER_SURVEY_RESULT";

    private final EarlierSurveyResultRepository results;
    private final UnitService units;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    EarlierSurveyResults(EarlierSurveyResultRepository results, UnitService units, AuditTrail trail, Caller caller, OfficeTime time) {
        this.results = results;
        this.units = units;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    Page<EarlierSurveyResultResponse> list(UUID unitId, PageQuery page) {
        return results.list(unitId, page, caller.has(Role.HR_OFFICER));
    }

    /** One of the same unit, day and scale is replaced. */
    @Transactional
    public void keep(EarlierSurveyResultRequest request) {
        if (units.findById(request.unitId()).isEmpty()) {
            throw Problem.rule("survey.unit-unknown").at("/unitId", "survey.unit-unknown");
        }
        if (request.endsOn().isAfter(time.today())) {
            throw Problem.rule("survey.earlier-in-the-future").at("/endsOn", "survey.earlier-in-the-future");
        }
        put(List.of(request.result()));
        trail.record(AuditEntry.of("EARLIER_SURVEY_RESULT_KEPT", SUBJECT, null).with("unitId", request.unitId().toString())
                .with("endsOn", request.endsOn().toString()).with("value", request.value().toPlainString()));
    }

    @Transactional
    public void remove(UUID id) {
        if (!results.remove(id)) {
            throw Problem.notFound();
        }
        trail.record(AuditEntry.of("EARLIER_SURVEY_RESULT_REMOVED", SUBJECT, id));
    }

    /** All that are kept, for an import to compare with; an office has a few dozen. */
    public Map<EarlierSurveyResult.Key, EarlierSurveyResult> known() {
        return results.all().stream().collect(Collectors.toMap(EarlierSurveyResult::key, Function.identity()));
    }

    /** New ones are added, those of the same unit, day and scale are replaced; the caller records it. */
    @Transactional
    public void put(List<EarlierSurveyResult> given) {
        if (!given.isEmpty()) {
            results.put(given, time.now(), caller.accountId());
        }
    }
}
