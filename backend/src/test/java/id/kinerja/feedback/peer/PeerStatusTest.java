package id.kinerja.feedback.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PeerStatusTest {

    private static final Set<String> ROUNDS = Set.of(
            "NOMINATING SUBMITTED", "NOMINATING CANCELLED", "SUBMITTED NOMINATING", "SUBMITTED OPEN", "SUBMITTED CANCELLED",
            "OPEN SHOWN", "OPEN WITHHELD");

    private static final Set<String> INVITATIONS = Set.of("NOMINATED INVITED", "INVITED ANSWERED", "INVITED DECLINED");

    @Test
    void allPairsOfARoundAreDecided() {
        for (PeerRoundStatus from : PeerRoundStatus.values()) {
            for (PeerRoundStatus to : PeerRoundStatus.values()) {
                assertThat(from.canBecome(to)).as("%s %s", from, to).isEqualTo(ROUNDS.contains(from + " " + to));
            }
        }
    }

    @Test
    void allPairsOfAnInvitationAreDecided() {
        for (PeerInvitationStatus from : PeerInvitationStatus.values()) {
            for (PeerInvitationStatus to : PeerInvitationStatus.values()) {
                assertThat(from.canBecome(to)).as("%s %s", from, to).isEqualTo(INVITATIONS.contains(from + " " + to));
            }
        }
    }
}
