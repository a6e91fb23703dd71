package id.kinerja.identity.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.employee.CurrentAssignment;
import id.kinerja.employee.EmployeeStatus;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.caller.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller, as the first thing a client needs after signing in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Me", description = "Who is signed in, with what of the office concerns that person today.")
public record MeResponse(
        @Schema(required = true) UUID accountId,
        @Schema(required = true, maxLength = 400, examples = "Budi Maulana, S.E.") String name,
        @Schema(required = true, maxItems = 5) List<Role> roles,
        @Schema(description = "Absent for an account that belongs to no employee.") Self employee,
        @Schema(description = "The post in force today; absent where there is none.") CurrentAssignment assignment,
        @Schema(description = "When the employee last said that the own data are right.") Instant dataConfirmedAt,
        @Schema(required = true) MyRelations relations) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MeEmployee", description = "The employee behind the account.")
    public record Self(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 18, examples = "199507032016021001") String nip,
            @Schema(required = true, maxLength = 400, examples = "Budi Maulana, S.E.") String name,
            @Schema(required = true, maxLength = 8, examples = "III/d") String grade,
            @Schema(required = true) EmployeeStatus status) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MeRelations", description = "What the caller is to others by today's assignments.")
    public record MyRelations(
            @Schema(required = true, description = "How many people the caller assesses.", minimum = "0", maximum = "100000") int assesses,
            @Schema(required = true, description = "How many people's assessors the caller assesses.", minimum = "0", maximum = "1000000")
            int superiorOf,
            @Schema(required = true, description = "Units whose leading position the caller holds.", maxItems = 100) List<UnitRef> headsUnits) {}
}
