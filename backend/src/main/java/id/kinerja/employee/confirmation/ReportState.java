package id.kinerja.employee.confirmation;

/** Whether the personnel office has answered a report. */
public enum ReportState { OPEN, RESOLVED }
