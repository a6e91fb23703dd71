package id.kinerja.evaluation.selfreview;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.OwnEvaluation;
import id.kinerja.evaluation.OwnEvaluations;
import id.kinerja.evaluation.explanation.Explanations;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps how the employee sees the own period. */
@ApplicationScoped
public class SelfReviewService {

    private final OwnEvaluations evaluations;
    private final SelfReviewRepository repository;
    private final Explanations explanations;
    private final AuditTrail trail;

    SelfReviewService(OwnEvaluations evaluations, SelfReviewRepository repository, Explanations explanations, AuditTrail trail) {
        this.evaluations = evaluations;
        this.repository = repository;
        this.explanations = explanations;
        this.trail = trail;
    }

    SelfReviewResponse get(UUID evaluationId) {
        return respond(evaluations.get(evaluationId));
    }

    /** The whole of it, also while it is empty; until it is handed in. */
    @Transactional
    public SelfReviewResponse save(UUID evaluationId, String ifMatch, SelfReviewRequest request) {
        OwnEvaluation own = evaluations.get(evaluationId);
        long version = repository.getVersion(evaluationId);
        Etag.requireMatch(ifMatch, version);
        own.requireEditable();
        requireOnce(request.targets().stream().map(SelfReviewRequest.TargetView::targetId).toList(), "/targets/");
        requireOnce(request.values().stream().map(SelfReviewRequest.ValueView::value).toList(), "/values/");
        if (!repository.save(evaluationId, request.overall(), version)) {
            throw Problem.stale("problem.changed-meanwhile");
        }
        if (repository.replaceViews(evaluationId, own.planId(), request) < request.targets().size()) {
            throw Problem.rule("evaluation.target-unknown").at("/targets", "evaluation.target-unknown");
        }
        trail.record(AuditEntry.of("SELF_REVIEW_SAVED", "EVALUATION", evaluationId).aboutEmployee(own.employeeId()));
        return respond(own);
    }

    private SelfReviewResponse respond(OwnEvaluation own) {
        return SelfReviewResponse.of(
                own.id(), explanations.getCircumstances(own.id()).selfReview(), own.isEditable(), repository.getVersion(own.id()));
    }

    private static void requireOnce(List<?> keys, String pointer) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                throw Problem.rule("evaluation.marked-twice").at(pointer + i, "evaluation.marked-twice");
            }
        }
    }
}
