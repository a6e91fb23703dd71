package id.kinerja.employee;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employee as a line of a list; unit, position and assessor are those of today. */
@Schema(description = "An employee as a line of a list; unit, position and assessor are those of today.")
public record EmployeeSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, pattern = "^[0-9]{18}$", examples = "198209182018062001") String nip,
        @Schema(required = true, maxLength = 364, description = "Full name with titles.", examples = "Ika Sari, A.Md.") String name,
        @Schema(required = true) EmployeeStatus status,
        @Schema(required = true, maxLength = 8, examples = "III/d") String grade,
        @Schema(required = true) boolean active,
        @Schema(description = "Absent without an assignment today.") UnitRef unit,
        @Schema(maxLength = 200, description = "Title of the position.", examples = "Kepala Seksi Pelayanan Umum") String position,
        @Schema(description = "Absent where nobody assesses the person.") PersonRef assessor,
        @Schema(required = true, maxItems = 3) List<EmployeeProblem> problems) {

    public EmployeeSummary {
        problems = List.copyOf(problems);
    }
}
