package id.kinerja.notification;

import id.kinerja.notification.preference.MailChoice;

/** What notices are about; each person chooses per group whether they also come by mail. */
public enum NoticeGroup {
    /** One's own plan, evaluation and result. */
    APPRAISAL(MailChoice.AT_ONCE),
    /** What waits for a decision of the reader as a superior. */
    TEAM(MailChoice.DAILY),
    OBJECTION(MailChoice.AT_ONCE),
    FEEDBACK(MailChoice.DAILY),
    SERVICE(MailChoice.DAILY),
    /** What the personnel office or an administrator must see to. */
    OFFICE(MailChoice.DAILY),
    /** Days that come near or have passed. */
    REMINDER(MailChoice.AT_ONCE);

    private final MailChoice unlessChosen;

    NoticeGroup(MailChoice unlessChosen) {
        this.unlessChosen = unlessChosen;
    }

    public MailChoice unlessChosen() {
        return unlessChosen;
    }
}
