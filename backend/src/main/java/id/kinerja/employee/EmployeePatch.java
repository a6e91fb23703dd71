package id.kinerja.employee;

import id.kinerja.shared.http.Patch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes to a personnel record; null takes a title or the address away. */
@Schema(description = "Changes to a personnel record; an absent field stays as it is, null takes a title or the address away.")
public record EmployeePatch(
        @NotBlank @Size(max = 24) Patch<String> nip,
        @NotBlank @Size(max = 200) Patch<String> name,
        @Size(max = 60) Patch<String> titlePrefix,
        @Size(max = 100) Patch<String> titleSuffix,
        @NotNull Patch<EmployeeStatus> status,
        @NotBlank @Size(max = 8) Patch<String> grade,
        @Size(max = 254) Patch<String> email,
        Patch<LocalDate> contractEndsOn,
        @NotNull Patch<Boolean> active) {

    EmployeeRequest onto(EmployeeRequest present) {
        return new EmployeeRequest(nip.orElse(present.nip()), name.orElse(present.name()), titlePrefix.orElse(present.titlePrefix()),
                titleSuffix.orElse(present.titleSuffix()), status.orElse(present.status()), grade.orElse(present.grade()),
                email.orElse(present.email()), contractEndsOn.orElse(present.contractEndsOn()), active.orElse(present.active()));
    }
}
