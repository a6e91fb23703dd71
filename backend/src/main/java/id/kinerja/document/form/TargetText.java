package id.kinerja.document.form;

import id.kinerja.progress.NumberText;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.Perspective;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Indicators and their numbers in the words of the forms. */
public final class TargetText {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Map<Aspect, String> ASPECTS = Map.of(
            Aspect.QUANTITY, "Kuantitas", Aspect.QUALITY, "Kualitas", Aspect.TIME, "Waktu", Aspect.COST, "Biaya");

    private static final Map<Perspective, String> PERSPECTIVES = Map.of(
            Perspective.SERVICE_RECIPIENTS, "Penerima layanan", Perspective.BUSINESS_PROCESS, "Proses bisnis",
            Perspective.INTERNAL_STRENGTHENING, "Penguatan internal", Perspective.BUDGET, "Anggaran");

    private TargetText() {}

    /** Empty for a measure of success in words, which has none. */
    public static String aspect(Aspect aspect) {
        return aspect == null ? "" : ASPECTS.get(aspect);
    }

    /** Empty where the form asks for none. */
    public static String perspective(Perspective perspective) {
        return perspective == null ? "" : PERSPECTIVES.get(perspective);
    }

    /** "Panitia HUT (penugasan dari Sekretaris Daerah)", as the annex writes it. */
    public static String title(String title, String assignedBy) {
        return assignedBy == null ? title : title + " (penugasan dari " + assignedBy + ")";
    }

    /** "480 surat", "paling banyak 2 hari kerja", "80 s.d. 90 nilai"; empty while there is no number. */
    public static String target(Direction direction, BigDecimal value, BigDecimal low, BigDecimal high, String unit) {
        if (direction == Direction.RANGE) {
            return low == null || high == null ? "" : (number(low) + " s.d. " + number(high) + " " + unit).strip();
        }
        if (value == null) {
            return "";
        }
        String amount = measured(value, unit);
        return direction == Direction.LOWER_BETTER ? "paling banyak " + amount : amount;
    }

    /** "126 surat", "98,5%": a percent sign stands close to its number. */
    public static String measured(BigDecimal value, String unit) {
        return unit.startsWith("%") ? number(value) + unit : (number(value) + " " + unit).strip();
    }

    /** With a comma for decimals and points for thousands. */
    public static String number(BigDecimal number) {
        return NumberText.of(number, INDONESIAN);
    }
}
