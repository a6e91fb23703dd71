package id.kinerja.target.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.target.LinkKind;
import id.kinerja.target.TargetKind;
import id.kinerja.target.plan.PlanStatus;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One superior's targets, who supports each, and what supports none of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TargetCoverage", description = "One superior's targets, who supports each, and what supports none of them.")
public record Coverage(
        @Schema(required = true) Person superior,
        @Schema(description = "Absent while the superior has no plan.") UUID planId,
        PlanStatus planStatus,
        @Schema(required = true, minimum = "1", description = "People whom the superior assesses in this cycle.") int people,
        @Schema(required = true, maxItems = 20) List<CoveredTarget> targets,
        @Schema(required = true, maxItems = 500, description = "Main targets of those people that are linked to none of the superior's.")
                List<Loose> unlinked) {

    /** As the cycle froze the post. */
    @Schema(name = "CoveragePerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 364, examples = "Budi Maulana, S.E.") String name,
            @Schema(maxLength = 200, examples = "Kepala Seksi Pelayanan Umum") String positionTitle) {}

    /** A target of the superior. */
    @Schema(name = "CoveredTarget")
    public record CoveredTarget(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(required = true, examples = "MAIN") TargetKind kind,
            @Schema(required = true, maxItems = 1000, description = "Empty: a gap.") List<Supporter> supporters) {}

    /** A target that supports the superior's. */
    @Schema(name = "TargetSupporter")
    public record Supporter(
            @Schema(required = true) Person employee,
            @Schema(required = true) UUID planId,
            @Schema(required = true, examples = "ESTABLISHED") PlanStatus planStatus,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(required = true, examples = "DIRECT") LinkKind kind,
            @Schema(required = true, description = "True as long as the superior's plan is not established.") boolean provisional) {}

    /** A main target that stands alone. */
    @Schema(name = "UnlinkedTarget")
    public record Loose(
            @Schema(required = true) Person employee,
            @Schema(required = true) UUID planId,
            @Schema(required = true, examples = "DRAFT") PlanStatus planStatus,
            @Schema(required = true, maxLength = 500) String title) {}
}
