package id.kinerja.integration.check;

/** What a file brings. */
public enum ImportKind {
    UNITS,
    EMPLOYEES
}
