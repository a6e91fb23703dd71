package id.kinerja.evaluation.explanation;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.evaluation.rating.SuggestionRule;
import id.kinerja.evaluation.unit.HeadRatings;
import id.kinerja.progress.Progress;
import id.kinerja.progress.RealisationEntry;
import id.kinerja.progress.TargetProgress;
import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonRequest;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Gathers why an evaluation is what it is, suggests a rating, and freezes the reasons. */
@ApplicationScoped
public class Explanations {

    private final Progress progress;
    private final ExpectationRepository expectations;
    private final Rules rules;
    private final SuggestionRule suggestionRule;
    private final HeadRatings headRatings;
    private final OfficeTime time;
    private final ExplanationWriter writer;
    private final RatingTexts texts;
    private final SnapshotRepository snapshots;
    private final CircumstancesRepository circumstances;
    private final FrozenRequestRepository requests;

    Explanations(
            Progress progress, ExpectationRepository expectations, Rules rules, SuggestionRule suggestionRule, HeadRatings headRatings, OfficeTime time,
            ExplanationWriter writer, RatingTexts texts, SnapshotRepository snapshots, CircumstancesRepository circumstances,
            FrozenRequestRepository requests) {
        this.progress = progress;
        this.expectations = expectations;
        this.rules = rules;
        this.suggestionRule = suggestionRule;
        this.headRatings = headRatings;
        this.time = time;
        this.writer = writer;
        this.texts = texts;
        this.snapshots = snapshots;
        this.circumstances = circumstances;
        this.requests = requests;
    }

    /** The numbers and what they suggest, by the rule in force today: two statements. */
    public Findings getFindings(UUID planId, UUID periodId) {
        return Findings.of(
                progress.getSheet(planId, periodId), rules.inForce(suggestionRule, time.today()), headRatings.find(planId, periodId));
    }

    /** Everything behind an evaluation: five statements, however many entries there are. */
    public Dossier getDossier(UUID planId, UUID periodId) {
        List<RealisationEntry> entries = progress.listEntries(planId, periodId);
        return new Dossier(getFindings(planId, periodId), entries, progress.evidenceOf(entries), expectations.listOfPlan(planId));
    }

    public ExplanationResponse explain(ExplanationSource source, Dossier dossier, Locale language) {
        return writer.write(source, dossier, language);
    }

    /** What stands beside the result, whoever may see it; one statement. */
    public Circumstances getCircumstances(UUID evaluationId) {
        return circumstances.get(evaluationId);
    }

    /** Within the caller's transaction: the present copy ends and stays beside what follows. */
    public void endCopy(UUID evaluationId, CopyEnd end) {
        snapshots.end(evaluationId, end);
    }

    /** Within the caller's transaction: ends the present copy and freezes it with another result; returns the hash of the new one. */
    public String refreeze(UUID evaluationId, CopyEnd end, ResultChange change) {
        ExplanationResponse id = snapshots.find(evaluationId, Messages.INDONESIAN).orElseThrow();
        ExplanationResponse en = snapshots.find(evaluationId, Messages.ENGLISH).orElseThrow();
        List<PersonRequest> behind = requests.listAll(evaluationId);
        snapshots.end(evaluationId, end);
        return snapshots.insert(evaluationId, new Snapshot(
                writer.rewrite(id, change, Messages.INDONESIAN), writer.rewrite(en, change, Messages.ENGLISH), behind));
    }

    /** Every copy that was frozen, those that no longer count included; one statement. */
    public List<FrozenCopy> listCopies(UUID evaluationId) {
        return snapshots.list(evaluationId);
    }

    /** One of them, as it was frozen. */
    public Optional<ExplanationResponse> findCopy(UUID evaluationId, int sequence, Locale language) {
        return snapshots.find(evaluationId, sequence, language);
    }

    /** Within the caller's transaction; returns the hash. */
    public String freeze(ExplanationSource source, Dossier dossier) {
        Snapshot snapshot = new Snapshot(
                writer.write(source, dossier, Messages.INDONESIAN), writer.write(source, dossier, Messages.ENGLISH),
                progress.listRequests(dossier.findings().sheet()));
        return snapshots.insert(source.evaluationId(), snapshot);
    }

    /** The frozen copy that counts, in one statement; empty without a signature. */
    public Optional<ExplanationResponse> findFrozen(UUID evaluationId, Locale language) {
        return snapshots.find(evaluationId, language);
    }

    /** The requests behind an indicator as they stood at the signature, by the condition that counted them then. */
    public Page<PersonRequest> listFrozenRequests(UUID evaluationId, PersonFinding finding, PageQuery page) {
        return requests.list(evaluationId, finding, page);
    }

    public SuggestionResponse suggest(Findings findings, Locale language) {
        List<SuggestionResponse.Basis> basis = new ArrayList<>();
        for (int i = 0; i < findings.sheet().targets().size(); i++) {
            TargetProgress target = findings.sheet().targets().get(i);
            basis.add(new SuggestionResponse.Basis(
                    target.id(), target.title(), target.kind(), findings.suggestion().marks().get(i).orElse(null),
                    Findings.result(target).mean().orElse(null), achievements(target)));
        }
        return new SuggestionResponse(
                findings.suggested().orElse(null), List.copyOf(basis),
                texts.resultsRule(findings.bands(), language), texts.suggestionSteps(findings, language));
    }

    private static List<SuggestionResponse.IndicatorAchievementPart> achievements(TargetProgress target) {
        return target.indicators().stream()
                .map(indicator -> new SuggestionResponse.IndicatorAchievementPart(
                        indicator.id(), indicator.description(),
                        indicator.achievement().map(found -> found.percent()).orElse(null)))
                .toList();
    }
}
