package id.kinerja.followup.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposal says from now on; for whom, of what kind and from which result stays. */
@Schema(name = "FollowUpProposalRequest", description = "What a proposal says from now on.")
public record ProposalRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Pelatihan pelayanan prima") String title,
        @NotBlank @Size(max = 2000) @Schema(description = "What is better when it is done.",
                examples = "Berkas lengkap sejak pertama diterima pada 9 dari 10 permohonan.") String goal,
        @NotNull @Schema(description = "Who carries it out: the person, the assessor or the proposer.") UUID ownerEmployeeId,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate dueOn) {}
