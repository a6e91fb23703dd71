package id.kinerja.service.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request stands, for whoever has its code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrackedRequest", description = "Where a request stands, for whoever has its code. Nothing in it is about a person.")
public record TrackedRequestResponse(
        @Schema(required = true, maxLength = 80) String number,
        @Schema(required = true, maxLength = 200) String serviceName,
        @Schema(required = true, maxLength = 200) String unitName,
        @Schema(required = true) RequestState state,
        @Schema(description = "By when it is promised; moves while the office waits for somebody.") Instant dueAt,
        Instant readyAt,
        @Schema(required = true, maxItems = 30, description = "What is still to be brought.") List<String> missing,
        @Schema(required = true, maxItems = 1000) List<Moment> moments,
        @Schema(description = "Once the request has ended, where this visit is asked how it was.") SurveySlip survey) {

    /** Something that happened. */
    @Schema(name = "TrackedRequestMoment")
    public record Moment(@Schema(required = true) EventKind kind, @Schema(required = true) Instant at) {}
}
