package id.kinerja.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who would read feedback about somebody, for each circle of readers, by name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackReaders")
public record FeedbackReadersResponse(
        @Schema(required = true) PersonRef employee,
        @Schema(description = "What the caller would give it as; absent where the caller gives none.", examples = "PEER") AuthorRole authorRole,
        @Schema(required = true, description = "True where the caller may speak about the person's targets.") boolean targetsKnown,
        @Schema(required = true, minItems = 3, maxItems = 3) List<Circle> circles) {

    /** One choice, with the readers it means today. */
    @Schema(name = "FeedbackCircle")
    public record Circle(
            @Schema(required = true) FeedbackVisibility visibility,
            @Schema(required = true, maxItems = 5) List<FeedbackReader> readers,
            @Schema(required = true, maxItems = 30, description = "Full names; the auditor stands in readers only.") List<String> names) {}
}
