package id.kinerja.integration.check;

/** What a file brings. */
public enum ImportKind {
    UNITS,
    EMPLOYEES,
    /** Values and predicates of years before this system, as they were given. */
    EARLIER_RESULTS,
    /** The log of a counter, one request a row. */
    SERVICE_REQUESTS
}
