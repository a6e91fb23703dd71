package id.kinerja.evaluation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the employee says on handing in. */
public record SubmissionRequest(
        @Size(max = 4000) @Schema(examples = "Dua indikator terlambat dicatat karena sistem antrean rusak.") String note) {}
