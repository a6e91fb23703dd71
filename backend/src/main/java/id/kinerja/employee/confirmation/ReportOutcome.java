package id.kinerja.employee.confirmation;

/** How the personnel office settled a report. */
public enum ReportOutcome {
    /** The person was right; the data were changed. */
    ACCEPTED,
    /** The data stay; the note says why. */
    REJECTED
}
