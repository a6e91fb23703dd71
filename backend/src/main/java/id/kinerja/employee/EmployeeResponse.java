package id.kinerja.employee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A personnel record with today's assignment. */
@Schema(description = "A personnel record with today's assignment.")
public record EmployeeResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, pattern = "^[0-9]{18}$", examples = "198209182018062001") String nip,
        @Schema(required = true, maxLength = 364, description = "Full name with titles.", examples = "Ika Sari, A.Md.") String name,
        @Schema(required = true, maxLength = 200, description = "Name without titles.", examples = "Ika Sari") String bareName,
        @Schema(maxLength = 60) String titlePrefix,
        @Schema(maxLength = 100) String titleSuffix,
        @Schema(required = true) EmployeeStatus status,
        @Schema(required = true, maxLength = 8, examples = "III/d") String grade,
        @Schema(maxLength = 40, description = "Name of the rank; a PPPK has none.", examples = "Penata Tk. I") String rank,
        @Schema(maxLength = 254) String email,
        @Schema(description = "Last day of the contract of a PPPK, where it is known.") LocalDate contractEndsOn,
        @Schema(required = true) boolean active,
        @Schema(description = "Absent without an assignment today.") UnitRef unit,
        @Schema(maxLength = 200) String position,
        @Schema(description = "Absent where nobody assesses the person.") PersonRef assessor,
        @Schema(description = "Absent without one.") CurrentAssignment currentAssignment,
        @Schema(required = true, maxItems = 3) List<EmployeeProblem> problems,
        @Schema(required = true, maxItems = 3) List<EmployeeAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public EmployeeResponse {
        problems = List.copyOf(problems);
        allowedActions = List.copyOf(allowedActions);
    }
}
