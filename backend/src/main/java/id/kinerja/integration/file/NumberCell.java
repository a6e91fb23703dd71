package id.kinerja.integration.file;

import id.kinerja.integration.file.SheetCell.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How a spreadsheet shows a number: as a date where the format says so, with an exponent from twelve digits on,
 * otherwise in full. A spreadsheet keeps 15 significant digits, therefore a NIP of 18 that became a number is lost.
 */
final class NumberCell {

    private static final int LARGEST_DAY = 2_958_465; // 31 December 9999
    private static final BigDecimal SHOWN_WITH_EXPONENT = new BigDecimal("1E+11");

    private NumberCell() {}

    static SheetCell shown(String raw, Integer formatId, String format, boolean since1904) {
        BigDecimal value = new BigDecimal(raw);
        if (isDate(formatId, format) && value.signum() > 0 && value.compareTo(new BigDecimal(LARGEST_DAY)) <= 0) {
            return SheetCell.of(date(value.intValue(), since1904).toString(), Form.DATE);
        }
        return SheetCell.of(number(value, format), Form.NUMBER);
    }

    private static String number(BigDecimal value, String format) {
        boolean general = format == null || format.equalsIgnoreCase("General");
        boolean immense = value.precision() - value.scale() > 30 || value.scale() > 30;
        if (immense || general && value.abs().compareTo(SHOWN_WITH_EXPONENT) >= 0) {
            return withExponent(value);
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String withExponent(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(6)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).toPlainString() + (exponent < 0 ? "E-" : "E+") + Math.abs(exponent);
    }

    /** Day 60 of the 1900 system is a 29 February that never was. */
    private static LocalDate date(int day, boolean since1904) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(day);
        }
        return LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day);
    }

    private static boolean isDate(Integer formatId, String format) {
        int id = formatId == null ? 0 : formatId;
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return letters.contains("yy") || letters.contains("d") && letters.contains("m");
    }
}
