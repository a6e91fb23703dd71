package id.kinerja.survey.period;

/** Where the answers come from. */
public enum SurveySource {
    /** Asked here, by single-use codes. */
    COLLECTED,
    /** Taken over from a file; closed from the start. */
    IMPORTED
}
