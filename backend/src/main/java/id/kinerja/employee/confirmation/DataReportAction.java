package id.kinerja.employee.confirmation;

/** What a caller may do with a report. */
public enum DataReportAction { RESOLVE }
