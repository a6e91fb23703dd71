package id.kinerja.document.survey;

/** What a caller may do with the report of a survey, besides reading it. */
public enum ReportAction { WRITE, ISSUE }
