package id.kinerja.objection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.objection.decider.DeciderOrigin;
import id.kinerja.objection.decider.PassedOver;
import id.kinerja.objection.statement.Party;
import id.kinerja.objection.statement.StatementPart;
import id.kinerja.objection.statement.Statements;
import id.kinerja.organization.PersonRef;
import id.kinerja.progress.evidence.EvidenceItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as this caller may see it: the whole record for both sides, the decider and the auditor; people, steps and clocks for the personnel office. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Objection", description = "An objection as this caller may see it.")
public record ObjectionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true, minimum = "2020", maximum = "2100") int year,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String periodLabel,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) PersonRef assessor,
        @Schema(description = "Who decides; absent while nobody may.") PersonRef decider,
        @Schema(required = true) DeciderOrigin deciderOrigin,
        @Schema(maxLength = 2000, description = "Why a substitute was named.") String deciderReason,
        @Schema(required = true, maxItems = 8) List<PassedOver> passedOver,
        @Schema(required = true) ObjectionStatus status,
        @Schema(required = true) LegalBasis legalBasis,
        @Schema(required = true, description = "False where the regulation itself was not read for this case.") boolean legalBasisVerified,
        @Schema(maxLength = 8000) String reasons,
        @Schema(required = true, maxItems = 10) List<EvidenceItem> evidence,
        @Schema(required = true) boolean late,
        @Schema(maxLength = 2000) String lateReason,
        @Schema(required = true) Instant deliveredAt,
        @Schema(required = true, description = "The last day on which an objection was in time.") LocalDate deadlineOn,
        @Schema(required = true) Instant filedAt,
        @Schema(maxLength = 2000, description = "Why a late objection was let in, or not.") String admissionReason,
        Instant examinedAt,
        @Schema(required = true, maxItems = 100) List<StatementPart> statements,
        @Schema(required = true, maxItems = 2, description = "The sides that must still be heard.") List<Party> missingStatements,
        @Schema(required = true, description = "Until when the office means to decide.") LocalDate decisionDueOn,
        @Schema(minimum = "-100000", maximum = "100000", description = "Days until then, negative when overdue; absent once it is closed.")
                Integer daysLeft,
        @Schema(description = "The result that is contested.") ResultPart before,
        @Schema(description = "The result that was put in its place.") ResultPart after,
        Instant decidedAt,
        @Schema(maxLength = 8000) String decisionReason,
        @Schema(maxLength = 2000) String withdrawalReason,
        Instant closedAt,
        @Schema(required = true, maxItems = 200) List<StepPart> steps,
        @Schema(required = true, maxItems = 10, description = "Names of those who may read what is written here.") List<String> readBy,
        @Schema(required = true, maxItems = 5) List<Viewer> viewers,
        @Schema(required = true, maxItems = 6) List<ObjectionAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** Two ratings and the predicate of the nine cells. */
    @Schema(name = "ObjectionResult")
    public record ResultPart(
            @Schema(required = true) Rating resultRating,
            @Schema(required = true) Rating behaviourRating,
            @Schema(required = true) Predicate predicate) {

        private static ResultPart of(ObjectionHeader.Result result) {
            return result == null ? null : new ResultPart(result.result(), result.behaviour(), result.predicate());
        }
    }

    static ObjectionResponse of(ObjectionFile file, Set<Viewer> viewers) {
        ObjectionHeader from = file.header();
        ObjectionHeader.Filing filing = from.filing();
        ObjectionHeader.Closing closing = from.closing();
        boolean content = viewers.stream().anyMatch(Viewer::seesContent);
        return new ObjectionResponse(
                from.id(), from.evaluationId(), from.year(), from.periodLabel(), from.employee(), from.assessor(), from.decider(),
                from.origin(), from.deciderReason(), file.passedOver(), from.status(), from.basis(), from.basis().isVerified(),
                content ? filing.reasons() : null, content ? file.evidence() : List.of(), filing.late(),
                content ? filing.lateReason() : null, filing.deliveredAt(), filing.deadlineOn(), filing.filedAt(),
                content ? closing.admissionReason() : null, from.examinedAt(), content ? file.statements() : List.of(),
                from.status().isPending() ? List.copyOf(Statements.missing(file.statements())) : List.of(), from.decisionDueOn(),
                file.daysLeft(), content ? ResultPart.of(from.before()) : null, content ? ResultPart.of(from.after()) : null,
                closing.decidedAt(), content ? closing.decisionReason() : null, content ? closing.withdrawalReason() : null,
                closing.closedAt(), content ? file.steps() : file.steps().stream().map(StepPart::withoutReason).toList(),
                ObjectionReaders.namesOf(from), List.copyOf(viewers), ObjectionAction.allowed(viewers, from.status()), from.version());
    }
}
