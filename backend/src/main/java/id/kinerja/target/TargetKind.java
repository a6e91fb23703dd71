package id.kinerja.target;

/** Whether a result belongs to the main duties or was assigned beside them (PermenPANRB 6/2022, annex, parts A and B). */
public enum TargetKind {
    MAIN,
    ADDITIONAL
}
