package id.kinerja.survey.questionnaire;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.index.WeightPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the versions of each unit's questions. */
@ApplicationScoped
public class Questionnaires {

    static final String SUBJECT = "SURVEY_QUESTIONNAIRE";

    private final QuestionnaireRepository versions;
    private final QuestionnairePermissions permissions;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    Questionnaires(QuestionnaireRepository versions, QuestionnairePermissions permissions, AuditTrail trail, Caller caller, OfficeTime time,
            Ids ids) {
        this.versions = versions;
        this.permissions = permissions;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    QuestionnaireListResponse list(UUID unitId) {
        boolean mayChange = permissions.mayChange(unitId);
        List<QuestionnaireResponse> all = versions.listOf(unitId).stream().map(each -> QuestionnaireResponse.of(each, mayChange)).toList();
        return new QuestionnaireListResponse(all.isEmpty() ? List.of(QuestionnaireResponse.official(unitId, mayChange)) : all);
    }

    QuestionnaireResponse respond(UUID id) {
        Questionnaire version = versions.findByIdOptional(id).orElseThrow(Problem::notFound);
        return QuestionnaireResponse.of(version, permissions.mayChange(version.unitId()));
    }

    /** @throws java.util.NoSuchElementException where there is none, which is a fault of the caller */
    public Questionnaire get(UUID id) {
        return versions.findByIdOptional(id).orElseThrow();
    }

    @Transactional
    public QuestionnaireResponse add(QuestionnaireRequest request) {
        permissions.requireChange(request.unitId());
        Questionnaire before = versions.findLatest(request.unitId()).orElse(null);
        int last = before == null ? 0 : before.versionNumber();
        if (request.basedOn() != last) {
            throw Problem.conflict("survey.questionnaire-newer", last);
        }
        if (before != null && (request.changeNote() == null || request.changeNote().isBlank())) {
            throw Problem.rule("survey.change-note-missing").at("/changeNote", "survey.change-note-missing");
        }
        QuestionnaireCheck.require(request.weightPolicy(), request.items());
        Questionnaire next = new Questionnaire(ids.next(), last + 1, request, time.now(), caller.accountId());
        keep(next, before);
        return QuestionnaireResponse.of(next, true);
    }

    /** The unit's newest version; the official wording becomes its first where it has none. */
    @Transactional
    public Questionnaire latestOrOfficial(UUID unitId) {
        return versions.findLatest(unitId).orElseGet(() -> {
            QuestionnaireRequest official = new QuestionnaireRequest(unitId, 0, OfficialQuestionnaire.NAME, WeightPolicy.EXACT_1_9,
                    DisplayOrder.FACILITIES_EIGHTH, OfficialQuestionnaire.items(DisplayOrder.FACILITIES_EIGHTH), null);
            Questionnaire first = new Questionnaire(ids.next(), 1, official, time.now(), caller.accountId());
            keep(first, null);
            return first;
        });
    }

    /** The nine official questions as an imported survey weighed them; no version of the unit's own form. */
    @Transactional
    public Questionnaire addImported(UUID unitId, String name, WeightPolicy policy, DisplayOrder order) {
        QuestionnaireRequest asked = new QuestionnaireRequest(unitId, 0, name, policy, order, OfficialQuestionnaire.items(order), null);
        Questionnaire imported = new Questionnaire(ids.next(), versions.nextImported(unitId), asked, time.now(), caller.accountId());
        keep(imported, null);
        return imported;
    }

    private void keep(Questionnaire next, Questionnaire before) {
        versions.persist(next);
        versions.flush();
        trail.record(AuditEntry.of("SURVEY_QUESTIONNAIRE_ADDED", SUBJECT, next.id()).with("unitId", next.unitId())
                .with("version", next.versionNumber()).with("why", next.changeNote())
                .changed("weightPolicy", before == null ? null : before.weightPolicy(), next.weightPolicy())
                .changed("displayOrder", before == null ? null : before.displayOrder(), next.displayOrder())
                .changed("items", before == null ? null : before.items(), next.items()));
    }
}
