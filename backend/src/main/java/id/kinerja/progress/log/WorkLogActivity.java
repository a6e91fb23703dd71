package id.kinerja.progress.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody of a team has written lately. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkLogActivity")
public record WorkLogActivity(
        @Schema(required = true) UUID employeeId,
        @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name,
        @Schema(maxLength = 200, examples = "Pengelola Pelayanan") String positionTitle,
        @Schema(description = "Day of the latest entry; absent where there is none.") LocalDate lastWorkedOn,
        @Schema(required = true, minimum = "0", description = "Entries of the last seven days.") int entriesOfWeek) {}
