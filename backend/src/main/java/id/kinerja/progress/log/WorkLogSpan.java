package id.kinerja.progress.log;

/** What an entry tells of. */
public enum WorkLogSpan {
    DAY,
    /** The week of its day. */
    WEEK
}
