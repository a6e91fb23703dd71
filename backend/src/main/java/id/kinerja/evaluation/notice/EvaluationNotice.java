package id.kinerja.evaluation.notice;

import id.kinerja.notification.NoticeGroup;
import id.kinerja.notification.NoticeKind;

/** What people are told about evaluations as it happens; neither ratings nor names. */
enum EvaluationNotice implements NoticeKind {
    RESULT_DELIVERED(NoticeGroup.APPRAISAL),
    RESULT_WITHDRAWN(NoticeGroup.APPRAISAL),
    MORE_TIME(NoticeGroup.APPRAISAL),
    SLICE_TO_WRITE(NoticeGroup.TEAM),
    TAKEN_OVER(NoticeGroup.TEAM),
    /** A head changed a result that the reader rated; not yet told to the person, who learns it with the result. */
    RESULT_CALIBRATED(NoticeGroup.TEAM),
    /** The pattern of a unit is not met, so that a calibration or the signature needs a reason. */
    PATTERN_REASON(NoticeGroup.TEAM);

    private final NoticeGroup group;

    EvaluationNotice(NoticeGroup group) {
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
