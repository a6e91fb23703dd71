package id.kinerja.target.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.cycle.Approach;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.target.TargetContent;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan with everything that is agreed in it. */
@Schema(name = "Plan", description = "A version of an employee's plan (SKP) for a cycle, with its whole content.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true, minimum = "2020", maximum = "2100", examples = "2026") int year,
        @Schema(required = true) Employee employee,
        @Schema(description = "Absent while the frozen assignment has no assessor.") Assessor assessor,
        @Schema(required = true, minimum = "1", maximum = "1000", examples = "1") int versionNumber,
        @Schema(required = true, examples = "QUANTITATIVE") Approach approach,
        @Schema(required = true, description = "True where each target names a perspective: the person heads an independent unit.")
                boolean asksPerspective,
        @Schema(required = true, examples = "DRAFT") PlanStatus status,
        Instant submittedAt,
        Instant returnedAt,
        @Schema(maxLength = 2000, description = "What the assessor wrote when giving it back.") String returnedReason,
        Instant agreedAt,
        Instant employeeSignedAt,
        Instant assessorSignedAt,
        Instant establishedAt,
        @Schema(pattern = "^[0-9a-f]{64}$", description = "SHA-256 of the canonical content, from the first signature on.")
                String contentHash,
        @Schema(maxLength = 20, description = "Form of the canonical content, from the first signature on.", examples = "kinerja.plan/2")
                String contentForm,
        @Schema(examples = "2026-01-01") LocalDate effectiveFrom,
        LocalDate effectiveTo,
        @Schema(description = "The version that this one replaces.") UUID supersedesId,
        @Schema(maxLength = 2000, description = "Why this version was begun.") String revisionReason,
        @Schema(required = true, maxItems = PlanContentRequest.MAX_TARGETS) List<TargetContent> targets,
        @Schema(required = true, minItems = 7, maxItems = 7, description = "Always the seven values in their official order.")
                List<Expectation> behaviourExpectations,
        @Schema(required = true, minItems = 3, maxItems = 3, description = "Always the three annexes.") List<Annex> annexes,
        @Schema(required = true, maxItems = 50, description = "What does not stand against the plan, but should be looked at.")
                List<Warning> warnings,
        @Schema(required = true, maxItems = 30, description = "Who can read this plan, by name; offices without a name by what they are.",
                examples = "[\"Ika Sari, A.Md.\", \"Budi Maulana, S.E.\", \"Petugas kepegawaian\"]")
                List<@Size(max = 400) String> readBy,
        @Schema(required = true, maxItems = 7, description = "What the caller may do to it now.") List<PlanAction> allowedActions,
        @JsonIgnore long version) {

    /** As the cycle froze it. */
    @Schema(name = "PlanEmployee")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Employee(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name,
            @Schema(required = true, maxLength = 18, examples = "199507032016021001") String nip,
            @Schema(required = true, maxLength = 8, examples = "II/c") String grade,
            @Schema(maxLength = 200, examples = "Pengadministrasi Umum") String positionTitle,
            @Schema(maxLength = 200, examples = "Seksi Pelayanan Umum") String unitName) {}

    /** The assessor: of an established plan the one who signed it. */
    @Schema(name = "PlanAssessor")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Assessor(
            @Schema(required = true) UUID employeeId,
            @Schema(required = true, maxLength = 364, examples = "Budi Maulana, S.E.") String name,
            @Schema(maxLength = 200, description = "Of an acting official the post in whose place he or she agreed.",
                    examples = "Kepala Seksi Pelayanan Umum") String positionTitle,
            @Schema(description = "Where an acting official agreed.") Acting insteadOf) {}

    /** In whose place an acting official agreed. */
    @Schema(name = "PlanActing", description = "In whose place an acting official (Plt, Plh) agreed to the plan.")
    public record Acting(
            @Schema(required = true, examples = "ACTING_PLH") AssignmentKind kind, @Schema(required = true) PersonRef holder) {}

    /** What the leader expects of one of the seven values. */
    @Schema(name = "BehaviourExpectation")
    public record Expectation(
            @Schema(required = true, examples = "SERVICE_ORIENTED") BehaviourValue value,
            @Schema(required = true, maxLength = 1000, description = "Empty where nothing special is expected.") String text) {}

    /** One of the three annexes. */
    @Schema(name = "PlanAnnex")
    public record Annex(
            @Schema(required = true, examples = "RESOURCES") AnnexKind kind,
            @Schema(required = true, maxItems = 10) List<@Size(max = 500) String> texts) {}

    /** Something to look at; it stops nothing. */
    @Schema(name = "PlanWarning")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Warning(
            @Schema(required = true, maxLength = 60, examples = "PROVISIONAL_TARGET") String code,
            @Schema(required = true, maxLength = 500) String detail,
            @Schema(maxLength = 100, description = "JSON Pointer into the content.", examples = "/targets/0") String pointer) {}
}
