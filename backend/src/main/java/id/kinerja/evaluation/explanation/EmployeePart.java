package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person evaluated, as the cycle froze the post. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvaluatedEmployee")
public record EmployeePart(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name,
        @Schema(required = true, maxLength = 18, examples = "199009132015032004") String nip,
        @Schema(required = true, maxLength = 8, examples = "II/c") String grade,
        @Schema(maxLength = 200, examples = "Pengelola Pelayanan") String positionTitle,
        @Schema(maxLength = 200, examples = "Seksi Pelayanan Umum") String unitName) {}
