package id.kinerja.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the same cycle, as a name on a door says it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Colleague")
public record ColleagueResponse(
        @Schema(required = true) UUID employeeId,
        @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name,
        @Schema(maxLength = 200, examples = "Pengelola Pelayanan") String positionTitle,
        @Schema(maxLength = 200, examples = "Seksi Pelayanan Umum") String unitName) {}
