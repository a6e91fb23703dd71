package id.kinerja.organization.calendar;

/** Why a day is off; all kinds count the same. */
public enum HolidayKind {
    /** Set by the joint decree of three ministers (SKB) for the whole country. */
    NATIONAL,
    /** Cuti bersama, from the same decree. */
    COLLECTIVE_LEAVE,
    /** Of the province, the city or one unit, such as an election day. */
    LOCAL
}
