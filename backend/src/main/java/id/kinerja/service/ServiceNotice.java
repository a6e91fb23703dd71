package id.kinerja.service;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What the service desk tells people. */
public enum ServiceNotice implements NoticeKind {
    /** Somebody is to answer a complaint. */
    COMPLAINT_ASSIGNED,
    /** What a counter officer says happened earlier waits for a second person. */
    LATE_ENTRY_WAITS,
    /** Somebody holds that a request should not count for them. */
    CONTEST_WAITS,
    CONTEST_ACCEPTED,
    CONTEST_REJECTED,
    /** A request counts for somebody because another person's contest was right. */
    ATTRIBUTION_MOVED;

    @Override
    public String key() {
        return "service.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return NoticeGroup.SERVICE;
    }
}
