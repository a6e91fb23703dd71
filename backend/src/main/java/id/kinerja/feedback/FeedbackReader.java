package id.kinerja.feedback;

import id.kinerja.progress.reader.Relation;

/** Kinds of people who may read feedback about somebody, beside its author. */
public enum FeedbackReader {
    EMPLOYEE,
    ASSESSOR,
    SUPERIOR,
    UNIT_HEAD,
    AUDITOR;

    public static FeedbackReader of(Relation relation) {
        return switch (relation) {
            case SELF -> EMPLOYEE;
            case ASSESSOR -> ASSESSOR;
            case SUPERIOR -> SUPERIOR;
            case UNIT_HEAD -> UNIT_HEAD;
            case AUDITOR -> AUDITOR;
        };
    }
}
