package id.kinerja.service;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What the service desk tells people. */
public enum ServiceNotice implements NoticeKind {
    /** Somebody is to answer a complaint. */
    COMPLAINT_ASSIGNED,
    /** What a counter officer says happened earlier waits for a second person. */
    LATE_ENTRY_WAITS;

    @Override
    public String key() {
        return "service.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return NoticeGroup.SERVICE;
    }
}
