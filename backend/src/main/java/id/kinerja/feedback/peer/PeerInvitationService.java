package id.kinerja.feedback.peer;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What a peer does with an invitation. The events name the invitation and nobody's file, so that no reader of events learns who spoke. */
@ApplicationScoped
public class PeerInvitationService {

    private static final String SUBJECT = "PEER_INVITATION";

    private final PeerInvitationRepository repository;
    private final PeerRoundRepository rounds;
    private final PeerAnswerRepository answers;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    PeerInvitationService(PeerInvitationRepository repository, PeerRoundRepository rounds, PeerAnswerRepository answers, AuditTrail trail, Caller caller,
            OfficeTime time) {
        this.repository = repository;
        this.rounds = rounds;
        this.answers = answers;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** Once. The state of the invitation keeps a second sending out, so that no copy of the words need be kept for repeats. */
    @Transactional
    public PeerInvitationResponse answer(UUID id, String ifMatch, PeerAnswersRequest request) {
        PeerInvitation invitation = requireOpen(id, ifMatch);
        if (request.answers().stream().map(PeerAnswersRequest.OnValue::valueCode).distinct().count() < request.answers().size()) {
            throw Problem.rule("feedback.each-value-once").at("/answers", "feedback.each-value-once");
        }
        invitation.answer();
        repository.flush();
        request.answers().forEach(each -> answers.add(invitation.roundId(), each));
        trail.record(AuditEntry.of("PEER_INVITATION_ANSWERED", SUBJECT, id));
        return find(id);
    }

    @Transactional
    public PeerInvitationResponse decline(UUID id, String ifMatch) {
        requireOpen(id, ifMatch).decline();
        repository.flush();
        trail.record(AuditEntry.of("PEER_INVITATION_DECLINED", SUBJECT, id));
        return find(id);
    }

    PeerInvitationResponse get(UUID id) {
        return find(id);
    }

    public Page<PeerInvitationResponse> list(boolean onlyWaiting, PageQuery query) {
        return repository.listFiles(caller.employeeIdOrThrow(), onlyWaiting, time.today(), query);
    }

    private PeerInvitation requireOpen(UUID id, String ifMatch) {
        PeerInvitationResponse file = find(id);
        Etag.requireMatch(ifMatch, file.version());
        if (file.status() == PeerInvitationStatus.INVITED && !file.open()) {
            throw Problem.conflict("feedback.round-closed");
        }
        PeerInvitation invitation = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        // An answer after the count would stay where too few answers are destroyed.
        if (file.open() && !rounds.holdOpen(invitation.roundId())) {
            throw Problem.conflict("feedback.round-closed");
        }
        return invitation;
    }

    private PeerInvitationResponse find(UUID id) {
        return repository.findFile(id, caller.employeeIdOrThrow(), time.today()).orElseThrow(Problem::notFound);
    }
}
