package id.kinerja.progress;

import id.kinerja.progress.achievement.Achievement;
import id.kinerja.progress.achievement.Goal;
import id.kinerja.progress.computed.ComputedValue;
import id.kinerja.shared.problem.Messages;
import id.kinerja.survey.result.measure.SurveyRef;
import id.kinerja.target.Accumulation;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells how an indicator's percentage came about, in sentences. */
@ApplicationScoped
public class ProgressTexts {

    private static final String TO_DATE = "TARGET_TO_DATE";
    private static final int NAMED = 3;

    private final Messages messages;

    ProgressTexts(Messages messages) {
        this.messages = messages;
    }

    /** The rule with this code; its text and source stand in the messages. */
    public RuleText rule(String code, Locale language) {
        return new RuleText(
                code, messages.get(language, "progress.rule." + code), messages.get(language, "progress.rule." + code + ".source"));
    }

    /** Target to date, realised to date and achievement: as many of the three as there are numbers for. */
    public List<ExplanationStep> explain(IndicatorProgress indicator, Locale language) {
        List<ExplanationStep> steps = new ArrayList<>();
        indicator.goalOfYear().ifPresent(year -> steps.add(targetStep(indicator, year, language)));
        indicator.realised().ifPresent(value -> steps.add(realisedStep(indicator, value, language)));
        steps.add(achievementStep(indicator, language));
        return List.copyOf(steps);
    }

    private ExplanationStep targetStep(IndicatorProgress indicator, Goal year, Locale language) {
        boolean shared = indicator.accumulation() == Accumulation.SUM;
        String code = shared ? TO_DATE : TO_DATE + "_WHOLE";
        Goal due = indicator.goalToDate().orElseThrow();
        String text = messages.get(language, "progress.step." + code, goalText(year, language), indicator.unitOfMeasure(),
                Integer.toString(indicator.place().sequence()), Integer.toString(indicator.place().periods()),
                goalText(due, language));
        return new ExplanationStep(text, rule(code, language));
    }

    private ExplanationStep realisedStep(IndicatorProgress indicator, BigDecimal value, Locale language) {
        if (indicator.source().isComputed()) {
            return computedStep(indicator, value, language);
        }
        String code = "REALISED_" + indicator.accumulation();
        String text = messages.get(language, "progress.step." + code,
                indicator.totals().count(), NumberText.of(value, language), indicator.unitOfMeasure());
        return new ExplanationStep(text, rule(code, language));
    }

    /** How many cases it was reckoned from, and how many a contest took out, or in which surveys. */
    private ExplanationStep computedStep(IndicatorProgress indicator, BigDecimal value, Locale language) {
        ComputedValue computed = indicator.computed();
        String code = "COMPUTED_" + indicator.source();
        String text = messages.get(language, "progress.step." + code, NumberText.of(value, language), indicator.unitOfMeasure(),
                NumberText.of(BigDecimal.valueOf(computed.cases()), language), NumberText.of(BigDecimal.valueOf(computed.hits()), language),
                names(computed.behind().surveys()));
        long excluded = computed.excluded().values().stream().mapToLong(Long::longValue).sum();
        String left = excluded == 0 ? "" : " " + messages.get(language, "progress.step.COMPUTED_EXCLUDED", excluded);
        return new ExplanationStep(text + left, rule(code, language));
    }

    /** The latest few; the others are listed beside the sentence. */
    private static String names(List<SurveyRef> surveys) {
        int more = Math.max(0, surveys.size() - NAMED);
        return (more == 0 ? "" : "… ") + surveys.stream().skip(more).map(SurveyRef::name).collect(Collectors.joining(", "));
    }

    private ExplanationStep achievementStep(IndicatorProgress indicator, Locale language) {
        Optional<Achievement> achievement = indicator.achievement();
        String code = achievement.map(found -> "INDICATOR_" + found.formula()).orElseGet(() -> missing(indicator));
        String text = achievement
                .map(found -> formula(indicator, found, language))
                .orElseGet(() -> messages.get(language, "progress.step." + code));
        return new ExplanationStep(text, rule(code, language));
    }

    private static String missing(IndicatorProgress indicator) {
        if (indicator.goalOfYear().isEmpty()) {
            return "INDICATOR_WITHOUT_NUMBER";
        }
        if (indicator.realised().isEmpty()) {
            return indicator.source().isComputed() ? nothingComputed(indicator.computed()) : "INDICATOR_NOTHING_RECORDED";
        }
        return "INDICATOR_NOT_MEASURABLE";
    }

    private static String nothingComputed(ComputedValue computed) {
        return computed == null || computed.behind().gap() == null ? "INDICATOR_NOTHING_COMPUTED" : "INDICATOR_" + computed.behind().gap();
    }

    private String formula(IndicatorProgress indicator, Achievement achievement, Locale language) {
        return messages.get(language, "progress.step.INDICATOR_" + achievement.formula(),
                NumberText.of(indicator.realised().orElseThrow(), language), NumberText.of(achievement.bound(), language),
                NumberText.of(achievement.percent(), language), goalText(indicator.goalToDate().orElseThrow(), language));
    }

    private String goalText(Goal goal, Locale language) {
        return switch (goal) {
            case Goal.AtLeast(var target) -> NumberText.of(target, language);
            case Goal.AtMost(var target) -> messages.get(language, "progress.goal-at-most", NumberText.of(target, language));
            case Goal.Between range -> NumberText.of(range.low(), language) + "–" + NumberText.of(range.high(), language);
        };
    }
}
