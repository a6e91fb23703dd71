package id.kinerja.feedback.peer;

import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is asked in a round: people of the cycle, neither the employee nor the assessor. */
@ApplicationScoped
class PeerChoice {

    private final PeerRoundRepository rounds;
    private final PeerInvitationRepository invitations;
    private final PeerLimits limits;
    private final Ids ids;

    PeerChoice(PeerRoundRepository rounds, PeerInvitationRepository invitations, PeerLimits limits, Ids ids) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.limits = limits;
        this.ids = ids;
    }

    /** Names all of them anew. */
    void replace(PeerRoundHeader round, List<UUID> wanted) {
        Set<UUID> peers = new LinkedHashSet<>(wanted);
        if (peers.contains(round.employee().employeeId()) || peers.contains(round.assessor().employeeId())) {
            throw Problem.rule("feedback.peer-is-no-peer").at("/peerIds", "feedback.peer-is-no-peer");
        }
        int most = limits.today().peerMostInvited();
        if (peers.size() > most) {
            throw Problem.rule("feedback.too-many-peers", most).at("/peerIds", "feedback.too-many-peers", most);
        }
        if (rounds.countInCycle(round.cycleId(), List.copyOf(peers)) < peers.size()) {
            throw Problem.rule("feedback.person-unknown").at("/peerIds", "feedback.person-unknown");
        }
        invitations.deleteOfRound(round.id());
        peers.forEach(peer -> invitations.persist(new PeerInvitation(ids.next(), round.id(), peer)));
        rounds.load(round).nominate();
        rounds.flush();
    }
}
