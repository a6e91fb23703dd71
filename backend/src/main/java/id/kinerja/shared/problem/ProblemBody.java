package id.kinerja.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every 4xx and 5xx answer (RFC 9457). */
@Schema(name = "Problem", description = "Why the request failed (RFC 9457), in the language of Accept-Language.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(required = true, maxLength = 200, description = "Page that explains this kind of problem.", examples = "/docs/problems#rule-broken")
        String type,
        @Schema(required = true, maxLength = 200, description = "The kind of problem in a few words.") String title,
        @Schema(required = true, minimum = "400", maximum = "599") int status,
        @Schema(required = true, maxLength = 2000, description = "What is wrong and what can be done, for the person.") String detail,
        @Schema(required = true, maxLength = 8192, description = "Path of the request.") String instance,
        @Schema(required = true, maxLength = 200, description = "Stable key of this problem, for programs.", examples = "problem.not-found")
        String code,
        @Schema(required = true, maxLength = 64, description = "Find this request in the logs.") String requestId,
        @Schema(maxItems = 100, description = "The places in the request that are wrong.") List<Entry> errors) {

    /** One place in the request. */
    @Schema(name = "ProblemEntry")
    public record Entry(
            @Schema(required = true, maxLength = 500, description = "JSON Pointer (RFC 6901) into the body; parameters stand under /query, /path and /header.", examples = "/targets/0/title")
            String pointer,
            @Schema(required = true, maxLength = 200) String code,
            @Schema(required = true, maxLength = 2000) String detail) {}
}
