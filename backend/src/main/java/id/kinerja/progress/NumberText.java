package id.kinerja.progress;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a reader of that language writes them: 1.234,5 in Indonesian, 1,234.5 in English. */
public final class NumberText {

    private NumberText() {}

    /** Without trailing zeros; up to four decimals. */
    public static String of(BigDecimal number, Locale language) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(language)).format(number);
    }
}
