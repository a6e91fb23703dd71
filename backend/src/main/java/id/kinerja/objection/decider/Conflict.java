package id.kinerja.objection.decider;

/** Why somebody may not decide. Nobody judges his own case or his own work; who helped to make the result does not review it. */
public enum Conflict {
    /** It is about this person. */
    OWN_CASE,
    ASSESSOR,
    /** Rated, signed or reopened this result, for example before a change of assessor. */
    RATED,
    /** Changed this result in a calibration. */
    CALIBRATED,
    NOT_IN_SERVICE
}
