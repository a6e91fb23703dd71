package id.kinerja.cycle.assignment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What opening a cycle froze, or would freeze. */
@Schema(description = "What opening a cycle froze, or would freeze.")
public record OpeningSummary(
        @Schema(required = true, description = "True if nothing was changed.") boolean validatedOnly,
        @Schema(required = true, minimum = "0", description = "People in service.") long employees,
        @Schema(required = true, minimum = "0", description = "People who can be appraised.") long frozen,
        @Schema(required = true, minimum = "0", description = "People listed with a problem; they keep nobody else waiting.") long withProblems,
        @Schema(required = true, maxItems = 4) List<ProblemCount> problems) {

    /** How many people have a problem. */
    @Schema(name = "OpeningProblemCount", description = "How many people have a problem.")
    public record ProblemCount(@Schema(required = true) FrozenProblem problem, @Schema(required = true, minimum = "1") long people) {}

    public OpeningSummary {
        problems = List.copyOf(problems);
    }
}
