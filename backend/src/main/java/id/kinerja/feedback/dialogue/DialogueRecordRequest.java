package id.kinerja.feedback.dialogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said and agreed; the whole record is replaced. */
@Schema(name = "DialogueRecordRequest")
public record DialogueRecordRequest(
        @NotNull @Schema(required = true, description = "Not in the future.") LocalDate heldOn,
        @NotBlank @Size(max = 8000) @Schema(required = true, examples = "Kami membahas waktu terbit surat yang membaik.") String notes,
        @NotNull @Size(max = 10) @Schema(required = true, maxItems = 10) List<@NotNull @Valid Agreed> agreements) {

    /** One agreement. */
    @Schema(name = "DialogueAgreementRequest")
    public record Agreed(
            @NotBlank @Size(max = 500) @Schema(required = true, examples = "Menyusun daftar periksa berkas di loket") String text,
            @NotNull @Schema(required = true) DialogueParty owner,
            @NotNull @Schema(required = true) LocalDate dueOn) {}
}
