package id.kinerja.target.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.target.plan.PlanStatus;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person of the team and a cell for each of the superior's targets. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One person of the team and a cell for each of the superior's targets.")
public record RoleResultRow(
        @Schema(required = true) Person employee,
        @Schema(description = "Absent while the person has no plan.") UUID planId,
        PlanStatus planStatus,
        @Schema(required = true, maxItems = 20, description = "In the order of the columns.") List<RoleResultCell> cells) {

    /** As the cycle froze the post. */
    @Schema(name = "RoleResultPerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name,
            @Schema(maxLength = 200, examples = "Pengadministrasi Umum") String positionTitle) {}

    RoleResultCell cellOf(UUID column) {
        return cells.stream().filter(cell -> cell.targetId().equals(column)).findFirst().orElseThrow();
    }
}
