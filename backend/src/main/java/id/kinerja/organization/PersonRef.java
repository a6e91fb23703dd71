package id.kinerja.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employee by the full name with titles. */
@Schema(description = "An employee by the full name with titles.")
public record PersonRef(
        @Schema(required = true, description = "Id of the employee.") UUID employeeId,
        @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name) {

    /** Null where there is nobody. */
    public static PersonRef ofNullable(UUID employeeId, String name) {
        return employeeId == null ? null : new PersonRef(employeeId, name);
    }
}
