package id.kinerja.target.plan;

/** What a caller may do to a plan at this moment. */
public enum PlanAction {
    EDIT,
    SUBMIT,
    WITHDRAW,
    RETURN,
    AGREE,
    SIGN,
    REVISE
}
