package id.kinerja.employee.confirmation;

/** Which of their data an employee finds wrong. */
public enum ReportTopic { NAME, NIP, GRADE, POSITION, UNIT, ASSESSOR, OTHER }
