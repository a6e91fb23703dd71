package id.kinerja.evaluation;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.explanation.ExplanationResponse;
import id.kinerja.evaluation.explanation.Explanations;
import id.kinerja.evaluation.explanation.SuggestionResponse;
import id.kinerja.progress.Progress;
import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonRequest;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Reading evaluations, the suggestion and the explanation. */
@ApplicationScoped
public class EvaluationService {

    static final String SUBJECT = "EVALUATION";

    private final EvaluationFiles files;
    private final EvaluationListing listing;
    private final EvaluationPermissions permissions;
    private final Explanations explanations;
    private final Progress progress;
    private final AuditTrail trail;
    private final Caller caller;

    EvaluationService(
            EvaluationFiles files, EvaluationListing listing, EvaluationPermissions permissions, Explanations explanations,
            Progress progress, AuditTrail trail, Caller caller) {
        this.files = files;
        this.listing = listing;
        this.permissions = permissions;
        this.explanations = explanations;
        this.progress = progress;
        this.trail = trail;
        this.caller = caller;
    }

    EvaluationResponse get(UUID id) {
        EvaluationHeader header = files.getHeader(id);
        Viewer viewer = permissions.requireViewer(header);
        recordRead("EVALUATION_READ", header, viewer);
        return files.respond(files.getFile(header), viewer);
    }

    /** One event for the list with its filter, none for those of oneself. */
    Page<EvaluationSummary> list(EvaluationQuery query, PageQuery page) {
        if (!query.isAboutOnly(caller.findEmployeeId())) {
            trail.recordRead(AuditEntry.list("EVALUATIONS_LISTED", SUBJECT).with("filter", query.asMap()));
        }
        return listing.list(query, page);
    }

    /** For whoever rates and whoever may see ratings; the employee learns it with the result. */
    SuggestionResponse getSuggestion(UUID id, Locale language) {
        EvaluationHeader header = files.getHeader(id);
        Viewer viewer = permissions.requireViewer(header);
        if (!viewer.seesRatings(header.status())) {
            throw Problem.forbidden("evaluation.suggestion-not-yet");
        }
        recordRead("SUGGESTION_READ", header, viewer);
        return explanations.suggest(explanations.getFindings(header.planId(), header.period().id()), language);
    }

    /** After the signature from the frozen copy alone. */
    public ExplanationResponse getExplanation(UUID id, Locale language) {
        EvaluationHeader header = files.getHeader(id);
        Viewer viewer = permissions.requireViewer(header);
        if (!viewer.seesProgress()) {
            throw Problem.forbidden("evaluation.content-not-for-personnel");
        }
        recordRead("EXPLANATION_READ", header, viewer);
        if (header.status().isSigned() && viewer.seesRatings(header.status())) {
            return explanations.findFrozen(id, language).orElseThrow().with(files.listSteps(header));
        }
        EvaluationFile file = files.getFile(header).asSeenBy(viewer);
        ExplanationResponse explanation = explanations.explain(
                file.source(), explanations.getDossier(header.planId(), header.period().id()), language);
        return viewer.seesRatings(header.status()) ? explanation : explanation.withoutSuggestion();
    }

    /** Those behind an indicator that fills itself: as they stand until the signature, as they stood from then on. */
    Page<PersonRequest> listRequests(UUID id, UUID indicatorId, PersonFinding finding, PageQuery page) {
        EvaluationHeader header = files.getHeader(id);
        Viewer viewer = permissions.requireViewer(header);
        if (!viewer.seesProgress()) {
            throw Problem.forbidden("evaluation.content-not-for-personnel");
        }
        recordRead("EVALUATION_REQUESTS_READ", header, viewer);
        if (!header.status().isSigned() || !viewer.seesRatings(header.status())) {
            return progress.listRequests(header.planId(), header.period().id(), indicatorId, finding, page);
        }
        PersonFinding cases = explanations.findFrozen(id, Messages.INDONESIAN).orElseThrow().findSource(indicatorId)
                .orElseThrow(Problem::notFound).cases().orElseThrow(() -> Problem.notFound("progress.no-requests-behind"));
        return explanations.listFrozenRequests(id, finding == null ? cases : finding, page);
    }

    private void recordRead(String action, EvaluationHeader header, Viewer viewer) {
        if (viewer != Viewer.EMPLOYEE) {
            trail.recordRead(AuditEntry.of(action, SUBJECT, header.id()).aboutEmployee(header.employee().id()));
        }
    }
}
