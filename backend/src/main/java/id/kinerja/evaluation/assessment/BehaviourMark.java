package id.kinerja.evaluation.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the assessor notes on one of the seven values; a basis of the rating of behaviour. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BehaviourMark(
        @NotNull @Schema(required = true, examples = "SERVICE_ORIENTED") BehaviourValue value,
        @Schema(examples = "ABOVE") Rating mark,
        @Size(max = 2000) @Schema(examples = "Menjadi contoh dalam melayani lansia.") String note) {}
