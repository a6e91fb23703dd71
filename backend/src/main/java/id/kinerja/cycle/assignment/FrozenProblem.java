package id.kinerja.cycle.assignment;

/** Why nobody can appraise a person in a cycle as things stand; never keeps anybody else waiting. */
public enum FrozenProblem {
    NO_ASSIGNMENT,
    NO_ASSESSOR,
    /** The assessor has left the office. */
    ASSESSOR_INACTIVE,
    /** The person would assess themselves. */
    SELF
}
