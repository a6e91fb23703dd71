package id.kinerja.organization.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new assignment; a definitive one ends the definitive one before it on the day before. */
@Schema(description = "A new assignment; a definitive one ends the definitive one before it on the day before.")
public record AssignmentRequest(
        @NotNull UUID employeeId,
        @NotNull UUID unitId,
        @NotBlank @Size(max = 200) @Schema(examples = "Kepala Seksi Pelayanan Umum") String positionTitle,
        @NotNull PositionKind positionKind,
        @Size(max = 10) @Pattern(regexp = "(I|II|III|IV|V)\\.[ab]", message = "organization.echelon-shape") @Schema(description = "Echelon of a managerial position.", examples = "IV.a") String echelon,
        @Schema(description = "Who assesses the person; absent for the top of the office, whose assessor is outside it.") UUID assessorEmployeeId,
        @NotNull @Schema(description = "First day, from 1960 on.") LocalDate startsOn,
        @NotNull AssignmentKind kind,
        @Schema(description = "Last day, if it is known; an acting official mostly has one.") LocalDate endsOn) {

    /** Until further notice. */
    public AssignmentRequest(UUID employeeId, UUID unitId, String positionTitle, PositionKind positionKind, String echelon,
            UUID assessorEmployeeId, LocalDate startsOn, AssignmentKind kind) {
        this(employeeId, unitId, positionTitle, positionKind, echelon, assessorEmployeeId, startsOn, kind, null);
    }
}
