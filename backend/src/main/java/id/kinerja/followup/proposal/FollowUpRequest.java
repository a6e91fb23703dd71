package id.kinerja.followup.proposal;

import id.kinerja.followup.FollowUpKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up that somebody proposes for a person. */
@Schema(description = "A follow-up that somebody proposes for a person.")
public record FollowUpRequest(
        @NotNull @Schema(description = "The person it is for.") UUID employeeId,
        @NotNull FollowUpKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Pelatihan pelayanan prima") String title,
        @NotBlank @Size(max = 2000) @Schema(description = "What is better when it is done.",
                examples = "Berkas lengkap sejak pertama diterima pada 9 dari 10 permohonan.") String goal,
        @Schema(description = "Who carries it out: the person, the assessor or the proposer; absent: the person for a development plan, "
                + "otherwise the proposer.") UUID ownerEmployeeId,
        @Schema(description = "Absent: today.") LocalDate startsOn,
        @Schema(description = "Absent: as long after the start as the office's rules say for the kind.") LocalDate dueOn,
        @Schema(description = "The result it follows from.") UUID evaluationId) {}
