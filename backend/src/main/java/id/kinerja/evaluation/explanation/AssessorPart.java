package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whoever evaluates. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvaluationAssessor")
public record AssessorPart(
        @Schema(required = true) UUID employeeId,
        @Schema(required = true, maxLength = 364, examples = "Ratna Dewi, S.Sos.") String name,
        @Schema(maxLength = 200, examples = "Kepala Seksi Pelayanan Umum") String positionTitle,
        @Schema(description = "Who rated and signed in this assessor's place; known from the signature on.") ActingPart standIn) {

    public AssessorPart(UUID employeeId, String name, String positionTitle) {
        this(employeeId, name, positionTitle, null);
    }

    AssessorPart representedBy(ActingPart another) {
        return new AssessorPart(employeeId, name, positionTitle, another);
    }
}
