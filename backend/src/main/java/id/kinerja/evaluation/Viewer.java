package id.kinerja.evaluation;

import id.kinerja.progress.reader.Relation;

/** What the caller is to an evaluation, and what that lets them see. */
enum Viewer {
    EMPLOYEE,
    ASSESSOR,
    SUPERIOR,
    AUDITOR,
    UNIT_HEAD,
    /** The personnel office follows how far things are and never sees a rating. */
    PERSONNEL;

    static Viewer of(Relation relation) {
        return switch (relation) {
            case SELF -> EMPLOYEE;
            case ASSESSOR -> ASSESSOR;
            case SUPERIOR -> SUPERIOR;
            case AUDITOR -> AUDITOR;
            case UNIT_HEAD -> UNIT_HEAD;
        };
    }

    /** A draft is its assessor's; those above see what is signed, the employee what was handed over. */
    boolean seesRatings(EvaluationStatus status) {
        return switch (this) {
            case ASSESSOR, AUDITOR -> true;
            case SUPERIOR, UNIT_HEAD -> status.isSigned();
            case EMPLOYEE -> status.isDelivered();
            case PERSONNEL -> false;
        };
    }

    /** Whether the numbers and their proof may be seen. */
    boolean seesProgress() {
        return this != PERSONNEL;
    }
}
