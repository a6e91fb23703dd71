package id.kinerja.feedback.checkin;

/** How sure somebody is to reach a target. */
public enum Confidence {
    CONFIDENT,
    DOUBTFUL,
    AT_RISK
}
