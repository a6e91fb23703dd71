package id.kinerja.evaluation.explanation;

import id.kinerja.evaluation.rating.Rating;
import id.kinerja.evaluation.rating.ResultSuggestion;
import id.kinerja.evaluation.rating.SuggestionBands;
import id.kinerja.evaluation.rating.TargetResult;
import id.kinerja.evaluation.unit.UnitRating;
import id.kinerja.progress.ProgressSheet;
import id.kinerja.progress.TargetProgress;
import id.kinerja.target.TargetKind;
import java.util.Optional;

/**
 * The numbers of a period and what they suggest, free of any language.
 *
 * @param unit the predicate of the unit that the employee heads; empty for all others and until it is set
 */
public record Findings(ProgressSheet sheet, SuggestionBands bands, ResultSuggestion suggestion, Optional<UnitRating> unit) {

    static Findings of(ProgressSheet sheet, SuggestionBands bands, Optional<UnitRating> unit) {
        return new Findings(sheet, bands, ResultSuggestion.of(sheet.targets().stream().map(Findings::result).toList(), bands), unit);
    }

    /** Of a unit's head the unit's own, of everybody else what the indicators suggest; empty where they are silent. */
    public Optional<Rating> suggested() {
        return unit.map(UnitRating::rating).or(suggestion::rating);
    }

    static TargetResult result(TargetProgress target) {
        return new TargetResult(target.kind() == TargetKind.MAIN, target.achievements());
    }
}
