package id.kinerja.target.library.bulk;

/** What a caller may do with a bulk assignment. */
public enum LibraryAssignmentAction { UNDO }
