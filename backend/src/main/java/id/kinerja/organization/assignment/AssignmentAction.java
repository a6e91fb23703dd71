package id.kinerja.organization.assignment;

/** What a caller may do with an assignment. */
public enum AssignmentAction { END }
