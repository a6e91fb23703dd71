package id.kinerja.survey.period;

/** What a caller may do with a survey. */
public enum SurveyAction {
    READ_VOLUMES,
    CHANGE,
    PRINT_SHEETS,
    ENTER_PAPER,
    CLOSE,
    PUBLISH
}
