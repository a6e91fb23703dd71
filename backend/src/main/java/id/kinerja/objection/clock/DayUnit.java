package id.kinerja.objection.clock;

/** What counts as a day. */
public enum DayUnit {
    CALENDAR,
    /** Neither weekend nor day off of the employee's unit. */
    WORKING
}
