package id.kinerja.target.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.target.TargetKind;
import id.kinerja.target.plan.PlanStatus;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who contributes what to the caller's targets. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who contributes what to the caller's targets.")
public record RoleResultMatrix(
        @Schema(required = true) UUID cycleId,
        @Schema(description = "The caller's plan whose targets are the columns; absent while there is none.") UUID planId,
        PlanStatus planStatus,
        @Schema(required = true, maxItems = 20) List<Column> columns,
        @Schema(required = true, maxItems = RoleResultMatrix.MOST_PEOPLE, description = "By name.") List<RoleResultRow> rows) {

    /** No superior assesses more; what is beyond is not shown. */
    static final int MOST_PEOPLE = 300;

    /** A target of the caller with what it is measured by. */
    @Schema(name = "RoleResultColumn")
    public record Column(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(required = true, examples = "MAIN") TargetKind kind,
            @Schema(required = true, maxItems = 10) List<@Size(max = 500) String> indicators) {}
}
