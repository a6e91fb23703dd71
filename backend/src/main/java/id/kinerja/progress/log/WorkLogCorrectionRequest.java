package id.kinerja.progress.log;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the entry should have said, and why it did not. */
@Schema(name = "WorkLogCorrectionRequest")
public record WorkLogCorrectionRequest(
        @NotNull @Valid @Schema(required = true) WorkLogEntryRequest entry,
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Salah memilih target") String reason) {}
