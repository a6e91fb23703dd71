package id.kinerja.employee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as the personnel office records them. */
@Schema(description = "A person as the personnel office records them.")
public record EmployeeRequest(
        @NotBlank @Size(max = 24)
                @Schema(description = "18 digits, with or without the blanks of the printed grouping; always text.", examples = "19820918 201806 2 001")
                String nip,
        @NotBlank @Size(max = 200) @Schema(description = "Without titles.", examples = "Ika Sari") String name,
        @Size(max = 60) @Schema(examples = "Drs.") String titlePrefix,
        @Size(max = 100) @Schema(examples = "S.IP., M.Si.") String titleSuffix,
        @NotNull EmployeeStatus status,
        @NotBlank @Size(max = 8) @Schema(description = "I/a to IV/e for PNS and CPNS, I to XVII for PPPK.", examples = "III/d") String grade,
        @Size(max = 254) @Schema(examples = "p019@kasemen.example") String email,
        @Schema(description = "Last day of the contract of a PPPK; absent where it is not known.", examples = "2027-02-28") LocalDate contractEndsOn,
        @Schema(description = "False for who left the office; absent means true.", defaultValue = "true") Boolean active) {

    static EmployeeRequest of(Employee employee) {
        EmployeeData data = employee.data();
        return new EmployeeRequest(data.nip(), data.name(), data.titlePrefix(), data.titleSuffix(), data.status(), data.grade(), data.email(),
                data.contractEndsOn(),
                employee.isActive());
    }

    EmployeeData data() {
        return new EmployeeData(nip, name, titlePrefix, titleSuffix, status, grade, email, contractEndsOn);
    }

    boolean inService() {
        return active == null || active;
    }
}
