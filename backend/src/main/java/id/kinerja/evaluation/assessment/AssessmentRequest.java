package id.kinerja.evaluation.assessment;

import id.kinerja.evaluation.rating.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole draft of an assessment; what is left out is taken away. Completeness is checked at completion only. */
public record AssessmentRequest(
        @Schema(examples = "AS_EXPECTED") Rating resultRating,
        @Size(max = 4000) @Schema(description = "Needed at completion where the rating differs from the suggestion or is not AS_EXPECTED.")
                String resultReason,
        @Schema(examples = "ABOVE") Rating behaviourRating,
        @Size(max = 4000)
                @Schema(description = "Needed at completion where the rating is not AS_EXPECTED.", examples = "Menjadi contoh bagi rekan di loket.")
                String behaviourReason,
        @Size(max = 4000)
                @Schema(description = "Needed at completion, at least 20 characters.", examples = "Pertahankan kecepatan layanan. Triwulan depan lengkapi arsip.")
                String feedback,
        @Size(max = 20) @Schema(maxItems = 20) List<@NotNull @Valid TargetMark> targetMarks,
        @Size(max = 7) @Schema(maxItems = 7) List<@NotNull @Valid BehaviourMark> behaviourMarks) {

    public AssessmentRequest {
        targetMarks = targetMarks == null ? List.of() : targetMarks;
        behaviourMarks = behaviourMarks == null ? List.of() : behaviourMarks;
    }

    public Assessment assessment() {
        return new Assessment(
                resultRating, resultReason, behaviourRating, behaviourReason, feedback, targetMarks, behaviourMarks);
    }
}
