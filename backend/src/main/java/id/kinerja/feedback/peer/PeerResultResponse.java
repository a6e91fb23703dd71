package id.kinerja.feedback.peer;

import id.kinerja.target.behaviour.BehaviourValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the peers of a closed round said, all together. */
@Schema(name = "PeerResult", description = "Counts and comments of a closed round. It is no rating and enters none.")
public record PeerResultResponse(
        @Schema(required = true) UUID roundId,
        @Schema(required = true, minimum = "4") int answered,
        @Schema(required = true, minItems = 7, maxItems = 7) List<OnValue> values) {

    /** How often each answer was given, and the comments in an order of chance. */
    @Schema(name = "PeerResultOnValue")
    public record OnValue(
            @Schema(required = true) BehaviourValue valueCode,
            @Schema(required = true, minItems = 5, maxItems = 5) List<Count> counts,
            @Schema(required = true, maxItems = 10) List<String> comments) {}

    /** One answer and how often it was given. */
    @Schema(name = "PeerAnswerCount")
    public record Count(@Schema(required = true) PeerAnswer answer, @Schema(required = true, minimum = "0") int count) {}
}
