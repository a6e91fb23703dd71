package id.kinerja.evaluation.selfreview;

import id.kinerja.evaluation.rating.Rating;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole self-review as it stands; what is left out is taken away. Nothing of it is needed. */
@Schema(name = "SelfReviewRequest", description = "The whole self-review as it stands; what is left out is taken away. Nothing of it is needed.")
public record SelfReviewRequest(
        @Size(max = 4000) @Schema(examples = "Pelayanan lebih cepat, arsip masih tertinggal.") String overall,
        @Size(max = 20) @Schema(maxItems = 20) List<@NotNull @Valid TargetView> targets,
        @Size(max = 7) @Schema(maxItems = 7) List<@NotNull @Valid ValueView> values) {

    /** The view on one target of the plan. */
    @Schema(name = "SelfReviewTargetRequest")
    public record TargetView(
            @NotNull @Schema(required = true) UUID targetId,
            @Size(max = 2000) @Schema(examples = "Semua surat terbit tepat waktu sejak Mei.") String view,
            @Schema(description = "The employee's own mark; no rating.") Rating ownMark) {}

    /** The view on one of the seven values. */
    @Schema(name = "SelfReviewValueRequest")
    public record ValueView(
            @NotNull @Schema(required = true) BehaviourValue value,
            @Size(max = 2000) @Schema(examples = "Saya membantu dua rekan baru di loket.") String view,
            @Schema(description = "The employee's own mark; no rating.") Rating ownMark) {}

    public SelfReviewRequest {
        targets = targets == null ? List.of() : targets;
        values = values == null ? List.of() : values;
    }
}
