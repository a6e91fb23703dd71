package id.kinerja.feedback.request;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of a request and its one transition table. */
public enum FeedbackRequestStatus {
    OPEN,
    ANSWERED,
    /** The person asked said kindly that they cannot. */
    DECLINED,
    /** By the one who asked. */
    WITHDRAWN;

    private static final Map<FeedbackRequestStatus, Set<FeedbackRequestStatus>> NEXT = Map.of(
            OPEN, EnumSet.of(ANSWERED, DECLINED, WITHDRAWN),
            ANSWERED, EnumSet.noneOf(FeedbackRequestStatus.class),
            DECLINED, EnumSet.noneOf(FeedbackRequestStatus.class),
            WITHDRAWN, EnumSet.noneOf(FeedbackRequestStatus.class));

    public boolean canBecome(FeedbackRequestStatus next) {
        return NEXT.get(this).contains(next);
    }

    String problemKey() {
        return "feedback.request-is-" + name().toLowerCase(Locale.ROOT);
    }
}
