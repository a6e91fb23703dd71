package id.kinerja.cycle;

/** Whether a period is one of the rhythm's or the year as a whole (PermenPANRB 6/2022 knows periodic and annual evaluation). */
public enum PeriodKind {
    PERIODIC,
    /** Its predicate is a judgement of its own on the whole year, never an average of the others. */
    ANNUAL
}
