package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.PersonRef;
import id.kinerja.progress.ExplanationStep;
import id.kinerja.progress.IndicatorProgressResponse;
import id.kinerja.progress.RuleText;
import id.kinerja.progress.evidence.EvidenceItem;
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.TargetKind;
import id.kinerja.target.behaviour.BehaviourValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Mengapa nilainya begini?": from the predicate down to each proof. Ratings are absent until the caller may see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Explanation", description = "From the predicate down to each proof, with the rule and its source at each step.")
public record ExplanationResponse(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true, minimum = "2020", maximum = "2100") int year,
        @Schema(required = true) PeriodPart period,
        @Schema(required = true) EmployeePart employee,
        @Schema(required = true) AssessorPart assessor,
        @Schema(description = "The assessor's superior.") PersonRef superior,
        @Schema(required = true, description = "True once signed: then nothing of it follows later changes.") boolean fromSnapshot,
        @Schema(maxLength = 64, description = "SHA-256 of the frozen copy.") String snapshotHash,
        @Schema(required = true, description = "True where it was submitted after its due day.") boolean late,
        @Schema(required = true, description = "True where the employee had not submitted when it was due.") boolean withoutSubmission,
        @Schema(maxLength = 4000) String employeeNote,
        PredicatePart predicate,
        @Schema(required = true) ResultsPart results,
        @Schema(required = true) BehaviourPart behaviour,
        @Schema(maxLength = 4000) String feedback,
        @Schema(required = true, maxItems = 20) List<TargetPart> targets,
        @Schema(required = true, minItems = 7, maxItems = 7) List<ValuePart> behaviours,
        @Schema(description = "Absent from copies frozen before it was kept.") Circumstances circumstances,
        @Schema(description = "Of an annual evaluation: that it is a judgement of its own.") RuleText annualRule,
        @Schema(required = true, maxItems = 1000) List<StepPart> steps) {

    /** Where the number of an indicator came from. */
    public Optional<IndicatorSource> findSource(UUID indicatorId) {
        return targets.stream().flatMap(target -> target.indicators().stream()).map(IndicatorPart::progress)
                .filter(progress -> progress.id().equals(indicatorId)).map(IndicatorProgressResponse::source).findFirst();
    }

    ExplanationResponse frozen(String hash) {
        return copy(true, hash, predicate, results, behaviour, targets, circumstances, steps);
    }

    /** With the steps up to now: what came after the signature cannot stand in the frozen copy. */
    public ExplanationResponse with(List<StepPart> allSteps) {
        return copy(fromSnapshot, snapshotHash, predicate, results, behaviour, targets, circumstances, allSteps);
    }

    /** With another result, all else as it was frozen. */
    ExplanationResponse with(PredicatePart otherPredicate, ResultsPart otherResults, BehaviourPart otherBehaviour, Circumstances others) {
        return copy(false, null, otherPredicate, otherResults, otherBehaviour, targets, others, steps);
    }

    /** For whoever may see the numbers but not yet what follows from them. */
    public ExplanationResponse withoutSuggestion() {
        ResultsPart hidden = new ResultsPart(null, null, null, null, results.rule(), List.of());
        return copy(fromSnapshot, snapshotHash, null, hidden, behaviour, targets.stream().map(TargetPart::withoutSuggestion).toList(),
                circumstances, steps);
    }

    private ExplanationResponse copy(
            boolean copied, String hash, PredicatePart predicatePart, ResultsPart resultsPart, BehaviourPart behaviourPart,
            List<TargetPart> targetParts, Circumstances others, List<StepPart> taken) {
        return new ExplanationResponse(
                evaluationId, year, period, employee, assessor, superior, copied, hash, late, withoutSubmission, employeeNote, predicatePart,
                resultsPart, behaviourPart, feedback, targetParts, behaviours, others, annualRule, taken);
    }

    /** The predicate and how the two ratings lead to it. */
    @Schema(name = "ExplainedPredicate")
    public record PredicatePart(
            @Schema(required = true, examples = "GOOD") Predicate value,
            @Schema(required = true, maxLength = 60, examples = "Baik") String label,
            @Schema(required = true, maxLength = 1000, examples = "Hasil kerja sesuai ekspektasi dan perilaku di atas ekspektasi: Baik.")
                    String text,
            @Schema(required = true) RuleText rule) {}

    /** The rating of results beside what the numbers suggest. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedResults")
    public record ResultsPart(
            @Schema(examples = "AS_EXPECTED") Rating rating,
            @Schema(maxLength = 60, examples = "sesuai ekspektasi") String label,
            @Schema(description = "What the numbers suggest; absent where the rule gives no answer.") Rating suggested,
            @Schema(maxLength = 4000) String reason,
            @Schema(required = true) RuleText rule,
            @Schema(required = true, maxItems = 22) List<ExplanationStep> explanation) {}

    /** The rating of behaviour. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedBehaviour")
    public record BehaviourPart(
            @Schema(examples = "ABOVE") Rating rating,
            @Schema(maxLength = 60, examples = "di atas ekspektasi") String label,
            @Schema(maxLength = 4000) String reason,
            @Schema(required = true) RuleText rule) {}

    /** One target. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedTarget")
    public record TargetPart(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500, examples = "Surat keterangan warga terbit tepat waktu") String title,
            @Schema(required = true, examples = "MAIN") TargetKind kind,
            @Schema(description = "The assessor's mark.") Rating mark,
            @Schema(maxLength = 2000) String feedback,
            @Schema(description = "What the numbers suggest.") Rating suggestedMark,
            @Schema(description = "Mean of the achievements in percent, two decimals.") BigDecimal meanAchievement,
            @Schema(description = "How the suggested mark came about.") ExplanationStep suggestion,
            @Schema(required = true, maxItems = 10) List<IndicatorPart> indicators) {

        TargetPart withoutSuggestion() {
            return new TargetPart(id, title, kind, mark, feedback, null, null, null, indicators);
        }
    }

    /** One indicator with its numbers and every entry behind them. */
    @Schema(name = "ExplainedIndicator")
    public record IndicatorPart(
            @Schema(required = true) IndicatorProgressResponse progress,
            @Schema(required = true, maxItems = 5000) List<EntryPart> entries) {}

    /** One entry and its proof. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedEntry")
    public record EntryPart(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID periodId,
            @Schema(minimum = "0", description = "Absent for an entry in words.", examples = "12.5") BigDecimal value,
            @Schema(required = true) LocalDate occurredOn,
            @Schema(required = true) Instant recordedAt,
            @Schema(maxLength = 2000) String note,
            @Schema(required = true, description = "True where another entry corrects it, so that it counts no more.") boolean replaced,
            @Schema(description = "The entry that this one corrects.") UUID replacesId,
            @Schema(maxLength = 1000, description = "Why it corrects another.") String reason,
            @Schema(required = true, maxItems = 10) List<EvidenceItem> evidence) {}

    /** One of the seven values. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplainedValue")
    public record ValuePart(
            @Schema(required = true, examples = "SERVICE_ORIENTED") BehaviourValue value,
            @Schema(required = true, maxLength = 200, examples = "Berorientasi Pelayanan") String label,
            @Schema(required = true, minItems = 3, maxItems = 3) List<String> guides,
            @Schema(maxLength = 1000, description = "What the leader expects of this person.") String expectation,
            Rating mark,
            @Schema(maxLength = 2000) String note) {}
}
