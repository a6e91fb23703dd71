package id.kinerja.feedback.dialogue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of a dialogue and its one transition table. */
public enum DialogueStatus {
    PLANNED,
    /** Held and written down; it waits for one or both to confirm. */
    RECORDED,
    CONFIRMED,
    CANCELLED;

    private static final Map<DialogueStatus, Set<DialogueStatus>> NEXT = Map.of(
            PLANNED, EnumSet.of(RECORDED, CANCELLED),
            RECORDED, EnumSet.of(RECORDED, CONFIRMED, CANCELLED),
            CONFIRMED, EnumSet.noneOf(DialogueStatus.class),
            CANCELLED, EnumSet.noneOf(DialogueStatus.class));

    public boolean canBecome(DialogueStatus next) {
        return NEXT.get(this).contains(next);
    }

    String problemKey() {
        return "feedback.dialogue-is-" + name().toLowerCase(Locale.ROOT);
    }
}
