package id.kinerja.cycle;

import java.time.YearMonth;

/** How often an office appraises within a year (PP 30/2019: month, quarter, semester or year; the forms of PermenPANRB 6/2022 use quarters). */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    SEMESTER(6),
    ANNUAL(12);

    private static final int MONTHS_OF_YEAR = 12;
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final String[] MONTHS = {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
            "Oktober", "November", "Desember"};

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    public int periodsPerYear() {
        return MONTHS_OF_YEAR / months;
    }

    /** @param sequence from 1 */
    YearMonth firstMonthOf(int year, int sequence) {
        return YearMonth.of(year, (sequence - 1) * months + 1);
    }

    YearMonth lastMonthOf(int year, int sequence) {
        return YearMonth.of(year, sequence * months);
    }

    /** The official Indonesian name, as it stands on the forms. */
    public String labelOf(int sequence) {
        return switch (this) {
            case MONTHLY -> MONTHS[sequence - 1];
            case QUARTERLY -> "Triwulan " + ROMAN[sequence - 1];
            case SEMESTER -> "Semester " + ROMAN[sequence - 1];
            case ANNUAL -> "Tahunan";
        };
    }
}
