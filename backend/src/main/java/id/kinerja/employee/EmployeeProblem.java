package id.kinerja.employee;

/** What keeps a person from being appraised, or raises a doubt; shown in lists, never a block. */
public enum EmployeeProblem {
    NO_ASSIGNMENT,
    NO_ASSESSOR,
    /** Another record, active or not, has the same number. */
    DUPLICATE_NIP
}
