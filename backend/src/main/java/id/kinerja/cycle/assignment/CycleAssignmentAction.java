package id.kinerja.cycle.assignment;

/** What a caller may do with a person's place in a cycle. */
public enum CycleAssignmentAction { REFRESH }
