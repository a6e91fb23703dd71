package id.kinerja.identity.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.caller.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller, as the first thing a client needs after signing in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who is signed in, with what of the office concerns that person today.")
public record MeResponse(
        UUID accountId,
        @Schema(maxLength = 400, examples = "Budi Maulana, S.E.") String name,
        @Schema(maxItems = 5) List<Role> roles,
        @Schema(description = "Absent for an account that belongs to no employee.") Self employee,
        @Schema(description = "The post in force today; absent where there is none.") Post assignment,
        @Schema(description = "When the employee last said that the own data are right.") Instant dataConfirmedAt,
        Relations relations) {

    @Schema(name = "MeEmployee")
    public record Self(
            UUID id,
            @Schema(maxLength = 18, examples = "199507032016021001") String nip,
            @Schema(maxLength = 400, examples = "Budi Maulana, S.E.") String name,
            @Schema(maxLength = 8, examples = "III/d") String grade,
            @Schema(enumeration = {"PNS", "CPNS", "PPPK", "PPPK_PART_TIME"}) String status) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MeAssignment")
    public record Post(
            @Schema(maxLength = 200, examples = "Sekretaris Camat") String positionTitle,
            UnitRef unit,
            @Schema(description = "Absent where nobody is named.") Assessor assessor,
            LocalDate startsOn) {}

    @Schema(name = "MeUnit")
    public record UnitRef(UUID id, @Schema(maxLength = 200, examples = "Sekretariat Kecamatan") String name) {}

    @Schema(name = "MeAssessor")
    public record Assessor(UUID employeeId, @Schema(maxLength = 400, examples = "Hani Lestari, S.Sos.") String name) {}

    @Schema(name = "MeRelations", description = "What the caller is to others by today’s assignments.")
    public record Relations(
            @Schema(description = "How many people the caller assesses.", minimum = "0", maximum = "10000") int assesses,
            @Schema(description = "How many people’s assessors the caller assesses.", minimum = "0", maximum = "100000") int superiorOf,
            @Schema(description = "Units whose leading position the caller holds.", maxItems = 50) List<UnitRef> headsUnits) {}
}
