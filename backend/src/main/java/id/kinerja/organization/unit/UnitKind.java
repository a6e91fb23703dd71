package id.kinerja.organization.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of units of a sub-district (PP 18/2016). */
public enum UnitKind {
    DISTRICT("KECAMATAN"),
    SECRETARIAT("SEKRETARIAT"),
    SUBDIVISION("SUBBAGIAN"),
    SECTION("SEKSI"),
    VILLAGE("KELURAHAN"),
    OTHER("LAINNYA");

    private final String officeWord;

    UnitKind(String officeWord) {
        this.officeWord = officeWord;
    }

    /** The word of the office's own lists, in any case. */
    public static Optional<UnitKind> findByOfficeWord(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.officeWord.equals(wanted)).findFirst();
    }

    public String officeWord() {
        return officeWord;
    }
}
