package id.kinerja.organization.calendar;

/** What a caller may do with a day off. */
public enum HolidayAction { UPDATE, DELETE }
