package id.kinerja.survey.improvement;

/** What a caller may do with an improvement. */
public enum ImprovementAction { CHANGE, REPORT, REMOVE }
