package id.kinerja.employee;

/** What a caller may do with a personnel record. */
public enum EmployeeAction { UPDATE, ASSIGN, CONFIRM_DATA }
