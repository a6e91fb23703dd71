package id.kinerja.feedback.request;

import java.util.List;

/** What may be done with an open request. */
public enum FeedbackRequestAction {
    ANSWER,
    DECLINE,
    WITHDRAW;

    static List<FeedbackRequestAction> allowed(boolean asked, boolean asking, FeedbackRequestStatus status) {
        if (status != FeedbackRequestStatus.OPEN) {
            return List.of();
        }
        return asked ? List.of(ANSWER, DECLINE) : asking ? List.of(WITHDRAW) : List.of();
    }
}
