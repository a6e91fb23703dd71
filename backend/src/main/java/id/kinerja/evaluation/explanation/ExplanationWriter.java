package id.kinerja.evaluation.explanation;

import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.assessment.BehaviourMark;
import id.kinerja.evaluation.assessment.TargetMark;
import id.kinerja.evaluation.explanation.ExplanationResponse.BehaviourPart;
import id.kinerja.evaluation.explanation.ExplanationResponse.EntryPart;
import id.kinerja.evaluation.explanation.ExplanationResponse.IndicatorPart;
import id.kinerja.evaluation.explanation.ExplanationResponse.PredicatePart;
import id.kinerja.evaluation.explanation.ExplanationResponse.ResultsPart;
import id.kinerja.evaluation.explanation.ExplanationResponse.TargetPart;
import id.kinerja.evaluation.explanation.ExplanationResponse.ValuePart;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.progress.ExplanationStep;
import id.kinerja.progress.IndicatorProgress;
import id.kinerja.progress.IndicatorProgressResponse;
import id.kinerja.progress.ProgressTexts;
import id.kinerja.progress.RealisationEntry;
import id.kinerja.progress.RuleText;
import id.kinerja.progress.TargetProgress;
import id.kinerja.shared.problem.Messages;
import id.kinerja.target.behaviour.BehaviourValue;
import id.kinerja.target.behaviour.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Tells a dossier in one language. */
@ApplicationScoped
class ExplanationWriter {

    private final ProgressTexts progressTexts;
    private final RatingTexts texts;

    ExplanationWriter(ProgressTexts progressTexts, RatingTexts texts) {
        this.progressTexts = progressTexts;
        this.texts = texts;
    }

    ExplanationResponse write(ExplanationSource source, Dossier dossier, Locale language) {
        Assessment assessment = source.assessment();
        return new ExplanationResponse(
                source.evaluationId(), source.year(), source.period(), source.employee(), source.assessor(), source.superior(),
                false, null, source.late(), source.withoutSubmission(), source.employeeNote(), predicate(source, language),
                results(assessment, dossier.findings(), language), behaviour(assessment, language), assessment.feedback(),
                targets(assessment, dossier, language), values(assessment, dossier, language), source.circumstances(), annualRule(source.period(), language), source.steps());
    }

    /** A frozen explanation with another result; what the assessor wrote of the former one stays as it was written. */
    ExplanationResponse rewrite(ExplanationResponse frozen, ResultChange change, Locale language) {
        ResultChange.Result result = change.after();
        List<ResultChange> changes = new ArrayList<>(frozen.circumstances() == null ? List.of() : frozen.circumstances().changes());
        changes.add(change);
        Circumstances circumstances = frozen.circumstances() == null ? Circumstances.NONE : frozen.circumstances();
        return frozen.with(
                predicate(result.predicate(), result.resultRating(), result.behaviourRating(), language),
                new ResultsPart(
                        result.resultRating(), label(result.resultRating(), language), frozen.results().suggested(), frozen.results().reason(),
                        frozen.results().rule(), frozen.results().explanation()),
                new BehaviourPart(
                        result.behaviourRating(), label(result.behaviourRating(), language), frozen.behaviour().reason(),
                        frozen.behaviour().rule()),
                circumstances.withChanges(List.copyOf(changes)));
    }

    private RuleText annualRule(PeriodPart period, Locale language) {
        return period.isAnnual() ? texts.rule("ANNUAL_RESULT", language) : null;
    }

    private PredicatePart predicate(ExplanationSource source, Locale language) {
        Assessment assessment = source.assessment();
        return source.predicate() == null
                ? null
                : predicate(source.predicate(), assessment.resultRating(), assessment.behaviourRating(), language);
    }

    private PredicatePart predicate(Predicate predicate, Rating results, Rating behaviour, Locale language) {
        ExplanationStep step = texts.predicateStep(predicate, results, behaviour, language);
        return new PredicatePart(predicate, texts.label(predicate, language), step.text(), step.rule());
    }

    private ResultsPart results(Assessment assessment, Findings findings, Locale language) {
        return new ResultsPart(
                assessment.resultRating(), label(assessment.resultRating(), language),
                findings.suggested().orElse(null), assessment.resultReason(),
                texts.resultsRule(findings.bands(), language), texts.suggestionSteps(findings, language));
    }

    private BehaviourPart behaviour(Assessment assessment, Locale language) {
        return new BehaviourPart(
                assessment.behaviourRating(), label(assessment.behaviourRating(), language), assessment.behaviourReason(),
                texts.rule("BEHAVIOUR_RATING", language));
    }

    private String label(Rating rating, Locale language) {
        return rating == null ? null : texts.label(rating, language);
    }

    private List<TargetPart> targets(Assessment assessment, Dossier dossier, Locale language) {
        List<TargetPart> parts = new ArrayList<>();
        List<TargetProgress> targets = dossier.findings().sheet().targets();
        for (int i = 0; i < targets.size(); i++) {
            TargetProgress target = targets.get(i);
            Optional<Rating> suggested = dossier.findings().suggestion().marks().get(i);
            Optional<TargetMark> mark = assessment.targetMarks().stream()
                    .filter(each -> each.targetId().equals(target.id())).findFirst();
            parts.add(new TargetPart(
                    target.id(), target.title(), target.kind(), mark.map(TargetMark::mark).orElse(null),
                    mark.map(TargetMark::feedback).orElse(null), suggested.orElse(null),
                    Findings.result(target).mean().orElse(null),
                    texts.markStep(target, suggested, dossier.findings().bands(), language),
                    target.indicators().stream().map(indicator -> indicator(indicator, dossier, language)).toList()));
        }
        return List.copyOf(parts);
    }

    private IndicatorPart indicator(IndicatorProgress indicator, Dossier dossier, Locale language) {
        return new IndicatorPart(
                IndicatorProgressResponse.of(indicator, progressTexts.explain(indicator, language)),
                dossier.entriesOf(indicator).stream().map(entry -> entry(entry, dossier)).toList());
    }

    private static EntryPart entry(RealisationEntry entry, Dossier dossier) {
        return new EntryPart(
                entry.id(), entry.periodId(), entry.value(), entry.occurredOn(), entry.recordedAt(), entry.note(),
                entry.replacedById() != null, entry.replacesId(), entry.reason(), dossier.evidenceOf(entry));
    }

    private static List<ValuePart> values(Assessment assessment, Dossier dossier, Locale language) {
        Function<Wording, String> wording = language.equals(Messages.INDONESIAN) ? Wording::id : Wording::en;
        return Arrays.stream(BehaviourValue.values()).map(value -> {
            Optional<BehaviourMark> mark =
                    assessment.behaviourMarks().stream().filter(each -> each.value() == value).findFirst();
            return new ValuePart(
                    value, wording.apply(value.label()), value.guides().stream().map(wording).toList(),
                    dossier.expectations().get(value), mark.map(BehaviourMark::mark).orElse(null),
                    mark.map(BehaviourMark::note).orElse(null));
        }).toList();
    }
}
