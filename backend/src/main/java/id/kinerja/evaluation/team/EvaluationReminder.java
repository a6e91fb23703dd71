package id.kinerja.evaluation.team;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What people are reminded of about evaluations. */
enum EvaluationReminder implements NoticeKind {
    SUBMISSION_DUE(NoticeGroup.REMINDER),
    SUBMISSION_OVERDUE(NoticeGroup.REMINDER),
    TEAM_DUE(NoticeGroup.TEAM),
    TEAM_OVERDUE(NoticeGroup.TEAM);

    private final NoticeGroup group;

    EvaluationReminder(NoticeGroup group) {
        this.group = group;
    }

    @Override
    public String key() {
        return "evaluation.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return group;
    }
}
