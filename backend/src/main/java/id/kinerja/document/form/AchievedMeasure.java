package id.kinerja.document.form;

import id.kinerja.document.form.ResultTable.Measure;
import id.kinerja.progress.IndicatorProgressResponse;

/** An indicator with what was achieved from the beginning of the year to the end of the period, and how many proofs stand behind it. */
public final class AchievedMeasure {

    private AchievedMeasure() {}

    public static Measure of(IndicatorProgressResponse indicator) {
        String target = TargetText.target(indicator.direction(), indicator.targetValue(), indicator.rangeLow(),
                indicator.rangeHigh(), indicator.unitOfMeasure());
        String aspect = indicator.aspect() == null ? "" : TargetText.aspect(indicator.aspect());
        return new Measure(aspect, indicator.description(), target, achieved(indicator));
    }

    /** A measure in words has no number, only what was written about it. */
    private static String achieved(IndicatorProgressResponse indicator) {
        String proof = indicator.evidence() == 0 ? "Tanpa bukti dukung" : indicator.evidence() + " bukti dukung";
        if (indicator.aspect() == null && indicator.entries() > 0) {
            return indicator.entries() + " catatan\n" + proof;
        }
        if (indicator.realised() == null) {
            return "Belum ada realisasi";
        }
        String percent = indicator.achievement() == null ? "" : "\nCapaian " + TargetText.number(indicator.achievement()) + "%";
        return TargetText.measured(indicator.realised(), indicator.unitOfMeasure()) + percent + "\n" + proof;
    }
}
