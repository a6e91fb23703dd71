package id.kinerja.followup.notice;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What people are told about follow-ups and ends of contracts; never with a rating or a name. */
public enum FollowUpNotice implements NoticeKind {
    PROPOSED(NoticeGroup.APPRAISAL),
    TO_APPROVE(NoticeGroup.TEAM),
    APPROVED(NoticeGroup.APPRAISAL),
    COMPLETED(NoticeGroup.APPRAISAL),
    CANCELLED(NoticeGroup.APPRAISAL),
    CONTRACT_OWN(NoticeGroup.REMINDER),
    CONTRACT_TEAM(NoticeGroup.TEAM),
    CONTRACT_OFFICE(NoticeGroup.OFFICE);

    private final NoticeGroup group;

    FollowUpNotice(NoticeGroup group) {
        this.group = group;
    }

    @Override
    public String key() {
        return "followup.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return group;
    }
}
