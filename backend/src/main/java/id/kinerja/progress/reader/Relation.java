package id.kinerja.progress.reader;

/** What a caller is to the employee concerned; nearer relations come first and win. */
public enum Relation {
    SELF,
    /** Whoever the cycle froze as assessor, or to whom the plan was submitted, or who acts for one of them today. */
    ASSESSOR,
    SUPERIOR,
    AUDITOR,
    UNIT_HEAD
}
