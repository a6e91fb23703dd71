package id.kinerja.feedback.peer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of a round and its one transition table. */
public enum PeerRoundStatus {
    /** The employee chooses peers. */
    NOMINATING,
    /** The assessor looks at the choice. */
    SUBMITTED,
    /** Peers answer; nobody sees how many have. */
    OPEN,
    /** Closed with enough answers. */
    SHOWN,
    /** Closed with too few: nothing is shown, not even how many, and the answers are destroyed. */
    WITHHELD,
    CANCELLED;

    private static final Map<PeerRoundStatus, Set<PeerRoundStatus>> NEXT = Map.of(
            NOMINATING, EnumSet.of(SUBMITTED, CANCELLED),
            SUBMITTED, EnumSet.of(NOMINATING, OPEN, CANCELLED),
            // An open round is not cancelled: peers have spoken trusting that it is used or destroyed.
            OPEN, EnumSet.of(SHOWN, WITHHELD),
            SHOWN, EnumSet.noneOf(PeerRoundStatus.class),
            WITHHELD, EnumSet.noneOf(PeerRoundStatus.class),
            CANCELLED, EnumSet.noneOf(PeerRoundStatus.class));

    public boolean canBecome(PeerRoundStatus next) {
        return NEXT.get(this).contains(next);
    }

    String problemKey() {
        return "feedback.round-is-" + name().toLowerCase(Locale.ROOT);
    }
}
