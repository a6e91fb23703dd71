package id.kinerja.document.survey;

/** The kinds of file a report can be had as: to hand in, to go on writing, to go on reckoning. */
public enum ReportFormat { PDF, DOCX, XLSX }
