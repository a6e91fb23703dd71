package id.kinerja.survey.result;

/** What a caller may do with a closed survey. */
public enum ResultAction { VOID_ANSWERS, PUBLISH, NAME_MEDIA, MODERATE_COMMENTS, PLAN_IMPROVEMENTS }
