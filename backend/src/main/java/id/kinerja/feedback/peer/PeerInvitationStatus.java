package id.kinerja.feedback.peer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of an invitation and its one transition table; known to the peer alone. */
public enum PeerInvitationStatus {
    NOMINATED,
    INVITED,
    ANSWERED,
    DECLINED;

    private static final Map<PeerInvitationStatus, Set<PeerInvitationStatus>> NEXT = Map.of(
            NOMINATED, EnumSet.of(INVITED),
            INVITED, EnumSet.of(ANSWERED, DECLINED),
            ANSWERED, EnumSet.noneOf(PeerInvitationStatus.class),
            DECLINED, EnumSet.noneOf(PeerInvitationStatus.class));

    public boolean canBecome(PeerInvitationStatus next) {
        return NEXT.get(this).contains(next);
    }

    String problemKey() {
        return "feedback.invitation-is-" + name().toLowerCase(Locale.ROOT);
    }
}
