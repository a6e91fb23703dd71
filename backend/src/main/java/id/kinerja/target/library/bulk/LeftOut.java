package id.kinerja.target.library.bulk;

/** Why somebody does not get a target. */
public enum LeftOut {
    /** The plan is submitted or agreed. */
    PLAN_SENT,
    /** The plan is in force: it changes only by a revision. */
    PLAN_IN_FORCE,
    /** The plan holds a target of this title. */
    ALREADY_THERE,
    /** The plan holds as many targets as it can. */
    PLAN_FULL
}
