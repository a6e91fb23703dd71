package id.kinerja.integration.check;

import id.kinerja.employee.Nip;
import id.kinerja.integration.file.SheetCell;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a NIP was destroyed on its way through a spreadsheet, or what is impossible in it (A 4.1). Finer than the rule,
 * because the person at the screen has to find the number again: each fault says where it went.
 */
enum NipFault {
    SCIENTIFIC("nip-scientific"),
    HELD_AS_NUMBER("nip-held-as-number"),
    NOT_DIGITS("nip-not-digits"),
    OLD_NUMBER("nip-old-number"),
    TOO_SHORT("nip-too-short"),
    TOO_LONG("nip-too-long"),
    ZEROS_AT_THE_END("nip-zeros-at-the-end"),
    IMPOSSIBLE_BIRTH_DATE("nip-impossible-birth-date"),
    IMPOSSIBLE_APPOINTMENT("nip-impossible-appointment"),
    IMPOSSIBLE_MONTH("nip-impossible-month"),
    IMPOSSIBLE_SEX("nip-impossible-sex");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]");
    private static final int LENGTH = 18;
    /** The number before 2008 (A 4.1). */
    private static final int OLD_LENGTH = 9;

    private final String code;

    NipFault(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** How many digits stand there: a count, never the number. */
    Object[] arguments(String text) {
        return this == TOO_SHORT || this == TOO_LONG ? new Object[] {digits(text).length()} : new Object[0];
    }

    static String digits(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }

    static Optional<NipFault> of(String text, SheetCell.Form form, LocalDate today) {
        Optional<Nip.Fault> shown = Nip.findFault(text, today);
        if (shown.filter(Nip.Fault.SCIENTIFIC_NOTATION::equals).isPresent()) {
            return Optional.of(SCIENTIFIC);
        }
        String digits = digits(text);
        if (form == SheetCell.Form.NUMBER && digits.length() > 15) {
            return Optional.of(HELD_AS_NUMBER);
        }
        return Nip.findFault(digits, today).map(fault -> of(fault, digits));
    }

    private static NipFault of(Nip.Fault fault, String digits) {
        return switch (fault) {
            case SCIENTIFIC_NOTATION -> SCIENTIFIC;
            case NOT_DIGITS -> NOT_DIGITS;
            case WRONG_LENGTH -> digits.length() == OLD_LENGTH ? OLD_NUMBER : digits.length() < LENGTH ? TOO_SHORT : TOO_LONG;
            case IMPOSSIBLE_BIRTH_DATE -> IMPOSSIBLE_BIRTH_DATE;
            case IMPOSSIBLE_APPOINTMENT_YEAR, IMPOSSIBLE_AGE_AT_APPOINTMENT -> IMPOSSIBLE_APPOINTMENT;
            case IMPOSSIBLE_MONTH_OR_CODE -> IMPOSSIBLE_MONTH;
            case IMPOSSIBLE_SEX -> IMPOSSIBLE_SEX;
            case NO_SERIAL -> ZEROS_AT_THE_END;
        };
    }
}
