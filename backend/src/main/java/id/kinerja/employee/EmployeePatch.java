package id.kinerja.employee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a merge patch, for the contract: absent keeps a field, null clears it where that is allowed. */
@Schema(description = "Changes to a personnel record; an absent field stays as it is.")
public record EmployeePatch(
        @Schema(minLength = 1, maxLength = 24) String nip,
        @Schema(minLength = 1, maxLength = 200) String name,
        @Schema(nullable = true, maxLength = 60) String titlePrefix,
        @Schema(nullable = true, maxLength = 100) String titleSuffix,
        EmployeeStatus status,
        @Schema(minLength = 1, maxLength = 8) String grade,
        @Schema(nullable = true, maxLength = 254) String email,
        Boolean active) {}
