package id.kinerja.survey.result.comment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The way of a comment and its one transition table. */
public enum CommentState {
    /** Nobody has looked at it yet. */
    NEW,
    /** All who read the result read it. */
    SHOWN,
    /** For personal data or abuse, with a reason. */
    HIDDEN;

    private static final Map<CommentState, Set<CommentState>> NEXT = Map.of(
            NEW, EnumSet.of(SHOWN, HIDDEN),
            SHOWN, EnumSet.of(HIDDEN),
            HIDDEN, EnumSet.of(SHOWN));

    public boolean canBecome(CommentState next) {
        return NEXT.get(this).contains(next);
    }
}
