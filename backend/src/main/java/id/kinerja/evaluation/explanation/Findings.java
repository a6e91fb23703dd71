package id.kinerja.evaluation.explanation;

import id.kinerja.evaluation.rating.ResultSuggestion;
import id.kinerja.evaluation.rating.SuggestionBands;
import id.kinerja.evaluation.rating.TargetResult;
import id.kinerja.progress.ProgressSheet;
import id.kinerja.progress.TargetProgress;
import id.kinerja.target.TargetKind;

/** The numbers of a period and what they suggest, free of any language. */
public record Findings(ProgressSheet sheet, SuggestionBands bands, ResultSuggestion suggestion) {

    static Findings of(ProgressSheet sheet, SuggestionBands bands) {
        return new Findings(sheet, bands, ResultSuggestion.of(sheet.targets().stream().map(Findings::result).toList(), bands));
    }

    static TargetResult result(TargetProgress target) {
        return new TargetResult(target.kind() == TargetKind.MAIN, target.achievements());
    }
}
