package id.kinerja.survey.improvement;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What is told about improvements. */
public enum ImprovementNotice implements NoticeKind {
    /** Somebody is to carry one out. */
    IMPROVEMENT_ASSIGNED;

    @Override
    public String key() {
        return "survey.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return NoticeGroup.SERVICE;
    }
}
