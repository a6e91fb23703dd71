package id.kinerja.target.plan;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What people are told about plans. */
enum PlanNotice implements NoticeKind {
    PLAN_DUE(NoticeGroup.REMINDER),
    PLAN_OVERDUE(NoticeGroup.REMINDER),
    DECISION_DUE(NoticeGroup.TEAM),
    DECISION_OVERDUE(NoticeGroup.TEAM);

    private final NoticeGroup group;

    PlanNotice(NoticeGroup group) {
        this.group = group;
    }

    @Override
    public String key() {
        return "target.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return group;
    }
}
