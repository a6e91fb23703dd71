package id.kinerja.objection;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What the parties are told about an objection. */
enum ObjectionNotice implements NoticeKind {
    /** A result was handed over; until when it can be contested. */
    RIGHT,
    FILED,
    FILED_AGAINST,
    TO_DECIDE,
    NO_DECIDER,
    ACKNOWLEDGED,
    STATEMENT_ASKED,
    STATED,
    CLARIFIED,
    NOT_ADMITTED,
    DECIDED,
    WITHDRAWN,
    DECIDER_APPOINTED,
    DECISION_DUE,
    DECISION_OVERDUE;

    @Override
    public String key() {
        return "objection.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return NoticeGroup.OBJECTION;
    }
}
