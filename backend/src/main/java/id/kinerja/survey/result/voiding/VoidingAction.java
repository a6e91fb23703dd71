package id.kinerja.survey.result.voiding;

/** What a caller may do with a proposal to take answers out of the count. */
public enum VoidingAction { DECIDE }
