package id.kinerja.evaluation;

/** What the assessor should know before the signature; nothing of it blocks. */
public enum EvaluationWarning {
    /** No dialogue is recorded, where the office expects one. */
    DIALOGUE_MISSING,
    /** An earlier assessor has not said how the earlier days were. */
    SLICE_OPEN
}
