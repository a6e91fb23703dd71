package id.kinerja.integration.check;

/** What a file brings. */
public enum ImportKind {
    UNITS,
    EMPLOYEES,
    /** Values and predicates of years before this system, as they were given. */
    EARLIER_RESULTS,
    /** The log of a counter, one request a row. */
    SERVICE_REQUESTS,
    /** Examples of targets for kinds of posts, an indicator a row. */
    LIBRARY_TARGETS,
    /** Satisfaction indexes that were published before this system. */
    EARLIER_SURVEY_RESULTS
}
