package id.kinerja.employee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kind of appointment of a civil servant (UU 20/2023; part-time PPPK since 2025). */
public enum EmployeeStatus {
    PNS("PNS"),
    CPNS("CPNS"),
    PPPK("PPPK"),
    PPPK_PART_TIME("PPPK_PARUH_WAKTU");

    private final String officeWord;

    EmployeeStatus(String officeWord) {
        this.officeWord = officeWord;
    }

    /** The word of personnel lists, such as {@code PPPK_PARUH_WAKTU} or "PPPK Paruh Waktu". */
    public static Optional<EmployeeStatus> findByOfficeWord(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values()).filter(status -> status.officeWord.equals(wanted)).findFirst();
    }

    public boolean isContract() {
        return this == PPPK || this == PPPK_PART_TIME;
    }
}
