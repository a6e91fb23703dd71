package id.kinerja.feedback.peer;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** That a colleague is asked, and whether they have spoken; when is not kept. */
@Entity
@Table(name = "peer_invitation")
class PeerInvitation {

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "peer_employee_id")
    private UUID peerId;

    @Enumerated(EnumType.STRING)
    private PeerInvitationStatus status;

    @Version
    private long version;

    protected PeerInvitation() {}

    PeerInvitation(UUID id, UUID roundId, UUID peerId) {
        this.id = id;
        this.roundId = roundId;
        this.peerId = peerId;
        this.status = PeerInvitationStatus.NOMINATED;
    }

    void invite() {
        become(PeerInvitationStatus.INVITED);
    }

    void answer() {
        become(PeerInvitationStatus.ANSWERED);
    }

    void decline() {
        become(PeerInvitationStatus.DECLINED);
    }

    private void become(PeerInvitationStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.conflict(status.problemKey());
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID peerId() {
        return peerId;
    }

    PeerInvitationStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
