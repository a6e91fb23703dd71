package id.kinerja.evaluation.explanation;

/** The frozen copy: the whole explanation in both languages, so that not even its sentences follow a later version. */
record Snapshot(int format, ExplanationResponse id, ExplanationResponse en) {

    /** Raised when the shape changes; older copies stay readable as they are. */
    private static final int FORMAT = 1;

    Snapshot(ExplanationResponse id, ExplanationResponse en) {
        this(FORMAT, id, en);
    }
}
