package id.kinerja.target.matrix;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What people are told of the matrix: that a result stands in their draft which they did not write. */
enum MatrixNotice implements NoticeKind {
    RESULT_PROPOSED;

    @Override
    public String key() {
        return "target.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return NoticeGroup.APPRAISAL;
    }
}
