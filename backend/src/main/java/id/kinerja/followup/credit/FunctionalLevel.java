package id.kinerja.followup.credit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Levels of functional positions (PermenPANRB 1/2023), found in the title of the position, such as "Arsiparis Ahli Pertama". */
public enum FunctionalLevel {
    SKILLED_BEGINNER("Pemula"),
    SKILLED("Terampil"),
    SKILLED_PROFICIENT("Mahir"),
    SKILLED_SUPERVISING("Penyelia"),
    EXPERT_FIRST("Ahli Pertama"),
    EXPERT_YOUNG("Ahli Muda"),
    EXPERT_MIDDLE("Ahli Madya"),
    EXPERT_MAIN("Ahli Utama");

    private final String officeWord;

    FunctionalLevel(String officeWord) {
        this.officeWord = officeWord;
    }

    public String officeWord() {
        return officeWord;
    }

    /** The level that a title ends with; empty for a title without one. */
    public static Optional<FunctionalLevel> findInTitle(String title) {
        if (title == null) {
            return Optional.empty();
        }
        String plain = title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(values()).filter(level -> plain.endsWith(" " + level.officeWord.toLowerCase(Locale.ROOT))).findFirst();
    }
}
