package id.kinerja.feedback;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What people are told about feedback, dialogues and peers; no word of what was said, and nothing of who has answered. */
public enum FeedbackNotice implements NoticeKind {
    REQUESTED,
    GIVEN,
    DECLINED,
    CHECK_IN_ANSWERED,
    DIALOGUE_PLANNED,
    DIALOGUE_RECORDED,
    DIALOGUE_CONFIRMED,
    PEERS_SUBMITTED,
    PEER_INVITED,
    PEER_ROUND_CLOSED;

    @Override
    public String key() {
        return "feedback.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return NoticeGroup.FEEDBACK;
    }
}
