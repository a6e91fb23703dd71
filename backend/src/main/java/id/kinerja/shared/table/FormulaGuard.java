package id.kinerja.shared.table;

import java.util.regex.Pattern;

/**
 * Keeps a text from becoming a formula when a spreadsheet opens it. An apostrophe in front is what people type
 * themselves for the same purpose.
 */
public final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20|%";

    private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.,]*");

    private FormulaGuard() {}

    public static String neutralise(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A lone dash or a negative number is written by people and calculates nothing. */
    public static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    }
}
