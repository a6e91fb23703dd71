package id.kinerja.target.matrix;

/** What a caller may do with a cell. */
public enum RoleResultAction { WRITE }
