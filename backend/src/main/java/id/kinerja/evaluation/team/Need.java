package id.kinerja.evaluation.team;

/** What a member of a team needs from the assessor, most urgent first. */
public enum Need {
    EVALUATE,
    SIGN,
    DELIVER,
    AGREE_PLAN,
    SIGN_PLAN,
    WAITING_EMPLOYEE,
    NOTHING
}
