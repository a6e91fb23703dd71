package id.kinerja.document;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What people are told about their forms. */
enum DocumentNotice implements NoticeKind {
    /** To whoever began it. */
    UNIT_PRINTED;

    @Override
    public String key() {
        return "document.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return NoticeGroup.OFFICE;
    }
}
