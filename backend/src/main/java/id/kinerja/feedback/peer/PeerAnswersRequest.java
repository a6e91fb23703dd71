package id.kinerja.feedback.peer;

import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a peer says, one answer for each of the seven values. */
@Schema(name = "PeerAnswersRequest")
public record PeerAnswersRequest(
        @NotNull @Size(min = 7, max = 7) @Schema(required = true, minItems = 7, maxItems = 7) List<@NotNull @Valid OnValue> answers) {

    /** An answer on one value, with a comment where there is something to say. */
    @Schema(name = "PeerAnswerOnValue")
    public record OnValue(
            @NotNull @Schema(required = true) BehaviourValue valueCode,
            @NotNull @Schema(required = true) PeerAnswer answer,
            @Size(max = 500) @Schema(examples = "Selalu menjawab pertanyaan rekan baru") String comment) {}
}
