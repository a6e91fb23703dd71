package id.kinerja.evaluation.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Rating;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the assessor notes on one target; a basis of the rating of results. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetMark(
        @NotNull @Schema(required = true) UUID targetId,
        @Schema(examples = "AS_EXPECTED") Rating mark,
        @Size(max = 2000) @Schema(examples = "Surat selesai tepat waktu sepanjang triwulan.") String feedback) {}
