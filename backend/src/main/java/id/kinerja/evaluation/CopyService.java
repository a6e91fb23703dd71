package id.kinerja.evaluation;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.explanation.ExplanationResponse;
import id.kinerja.evaluation.explanation.Explanations;
import id.kinerja.evaluation.explanation.FrozenCopy;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads frozen copies: the employee those that were delivered, whoever stands above every one that was signed. */
@ApplicationScoped
public class CopyService {

    private final EvaluationFiles files;
    private final EvaluationPermissions permissions;
    private final Explanations explanations;
    private final AuditTrail trail;

    CopyService(EvaluationFiles files, EvaluationPermissions permissions, Explanations explanations, AuditTrail trail) {
        this.files = files;
        this.permissions = permissions;
        this.explanations = explanations;
        this.trail = trail;
    }

    List<FrozenCopy> list(UUID id) {
        EvaluationHeader header = files.getHeader(id);
        return visible(header, requireViewer(header, "EVALUATION_COPIES_LISTED"));
    }

    ExplanationResponse get(UUID id, int sequence, Locale language) {
        EvaluationHeader header = files.getHeader(id);
        Viewer viewer = requireViewer(header, "EVALUATION_COPY_READ");
        FrozenCopy copy = visible(header, viewer).stream().filter(each -> each.sequence() == sequence).findFirst()
                .orElseThrow(Problem::notFound);
        return explanations.findCopy(id, copy.sequence(), language).orElseThrow();
    }

    private List<FrozenCopy> visible(EvaluationHeader header, Viewer viewer) {
        return explanations.listCopies(header.id()).stream()
                .filter(copy -> viewer != Viewer.EMPLOYEE || copy.deliveredAt() != null)
                .toList();
    }

    private Viewer requireViewer(EvaluationHeader header, String action) {
        Viewer viewer = permissions.requireViewer(header);
        if (!viewer.seesProgress()) {
            throw Problem.forbidden("evaluation.content-not-for-personnel");
        }
        if (viewer != Viewer.EMPLOYEE) {
            trail.recordRead(AuditEntry.of(action, EvaluationService.SUBJECT, header.id()).aboutEmployee(header.employee().id()));
        }
        return viewer;
    }
}
