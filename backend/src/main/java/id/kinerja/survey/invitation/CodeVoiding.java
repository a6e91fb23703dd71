package id.kinerja.survey.invitation;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.service.request.ServiceRequestService;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes back the code of a visit, such as one printed for the wrong person; counted against whoever handled the visit. */
@ApplicationScoped
public class CodeVoiding {

    private final InvitationRepository invitations;
    private final SurveyCodes codes;
    private final ServiceRequestService requests;
    private final AuditTrail trail;

    CodeVoiding(InvitationRepository invitations, SurveyCodes codes, ServiceRequestService requests, AuditTrail trail) {
        this.invitations = invitations;
        this.codes = codes;
        this.requests = requests;
        this.trail = trail;
    }

    @Transactional
    public void voidCode(UUID requestId, String reason) {
        requests.requireAtCounter(requestId);
        if (!invitations.voidCode(codes.hash(codes.ofVisit(requestId)))) {
            throw Problem.conflict("survey.code-not-open");
        }
        trail.record(AuditEntry.of("SURVEY_CODE_VOIDED", ServiceRequestService.SUBJECT, requestId).with("reason", reason.strip()));
    }
}
