package id.kinerja.evaluation.explanation;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.evaluation.rating.ResultSuggestion;
import id.kinerja.evaluation.rating.SuggestionBands;
import id.kinerja.evaluation.unit.UnitRating;
import id.kinerja.progress.ExplanationStep;
import id.kinerja.progress.NumberText;
import id.kinerja.progress.RuleText;
import id.kinerja.progress.TargetProgress;
import id.kinerja.shared.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sentences about ratings and predicates. */
@ApplicationScoped
class RatingTexts {

    private static final String RESULTS = "RESULT_RATING";

    private final Messages messages;

    RatingTexts(Messages messages) {
        this.messages = messages;
    }

    /** The rule with this code; arguments are numbers that stand in its text. */
    RuleText rule(String code, Locale language, Object... args) {
        return new RuleText(
                code, messages.get(language, "evaluation.rule." + code, args),
                messages.get(language, "evaluation.rule." + code + ".source"));
    }

    String label(Rating rating, Locale language) {
        return messages.get(language, "evaluation.rating." + rating);
    }

    String label(Predicate predicate, Locale language) {
        return messages.get(language, "evaluation.predicate." + predicate);
    }

    ExplanationStep predicateStep(Predicate predicate, Rating results, Rating behaviour, Locale language) {
        String text = messages.get(language, "evaluation.step.PREDICATE",
                label(results, language), label(behaviour, language), label(predicate, language));
        return new ExplanationStep(text, rule("PREDICATE_MATRIX", language));
    }

    /** Of a unit's head first the unit's predicate; then a step for each target and what the indicators alone would decide. */
    List<ExplanationStep> suggestionSteps(Findings findings, Locale language) {
        List<ExplanationStep> steps = new ArrayList<>();
        findings.unit().ifPresent(unit -> steps.add(unitStep(unit, language)));
        List<TargetProgress> targets = findings.sheet().targets();
        for (int i = 0; i < targets.size(); i++) {
            steps.add(markStep(targets.get(i), findings.suggestion().marks().get(i), findings.bands(), language));
        }
        steps.add(verdictStep(findings.suggestion(), findings.bands(), language));
        return List.copyOf(steps);
    }

    private ExplanationStep unitStep(UnitRating unit, Locale language) {
        String text = messages.get(language, "evaluation.step.HEAD_RATING", unit.unitName(),
                messages.get(language, "evaluation.unit-level." + unit.level()), label(unit.rating(), language));
        return new ExplanationStep(text, rule("HEAD_RATING", language));
    }

    ExplanationStep markStep(TargetProgress target, Optional<Rating> mark, SuggestionBands bands, Locale language) {
        String text = mark
                .map(rating -> messages.get(language, "evaluation.step.MARK", target.title(),
                        NumberText.of(Findings.result(target).mean().orElseThrow(), language), label(rating, language)))
                .orElseGet(() -> messages.get(language, "evaluation.step.NO_MARK", target.title()));
        return new ExplanationStep(text, rule("TARGET_MARK", language,
                NumberText.of(bands.aboveOver(), language), NumberText.of(bands.asExpectedFrom(), language)));
    }

    private ExplanationStep verdictStep(ResultSuggestion suggestion, SuggestionBands bands, Locale language) {
        ResultSuggestion.Count all = suggestion.all();
        long measured = all.above() + all.asExpected() + all.below();
        String text = messages.get(language, "evaluation.step." + suggestion.verdict(),
                Long.toString(measured), Long.toString(all.above()), Long.toString(all.asExpected()), Long.toString(all.below()),
                Long.toString(suggestion.main().below()), Long.toString(all.unmeasured()));
        return new ExplanationStep(text, resultsRule(bands, language));
    }

    RuleText resultsRule(SuggestionBands bands, Locale language) {
        return rule(RESULTS, language, NumberText.of(bands.smallPartUnder().movePointRight(2), language),
                NumberText.of(bands.mostOver().movePointRight(2), language));
    }
}
