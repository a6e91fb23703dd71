package id.kinerja.organization.assignment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of positions below the highest leadership (UU 20/2023 art. 13-18). */
public enum PositionKind {
    ADMINISTRATOR("ADMINISTRATOR"),
    SUPERVISOR("PENGAWAS"),
    STAFF("PELAKSANA"),
    FUNCTIONAL("FUNGSIONAL");

    private final String officeWord;

    PositionKind(String officeWord) {
        this.officeWord = officeWord;
    }

    /** The word of personnel lists, in any case. */
    public static Optional<PositionKind> findByOfficeWord(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.officeWord.equals(wanted)).findFirst();
    }

    public String officeWord() {
        return officeWord;
    }

    /** Only managerial positions head a unit. */
    public boolean canHead() {
        return this == ADMINISTRATOR || this == SUPERVISOR;
    }
}
