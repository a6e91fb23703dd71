package id.kinerja.survey.result.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens say of one's competence and conduct. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StaffScore", description = "What citizens say of one’s competence and conduct, from ten answers on; never a single answer.")
public record StaffScoreResponse(
        @Schema(required = true) UUID employeeId,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true, minimum = "1") long shownFrom,
        @Schema(required = true, description = "False: fewer answers than shownFrom; then nothing else is said.") boolean enough,
        @Schema(minimum = "25", maximum = "100", examples = "87.50") BigDecimal competence,
        @Schema(minimum = "25", maximum = "100", examples = "91.25") BigDecimal conduct,
        @Schema(minimum = "10") Long answers) {

    static StaffScoreResponse of(UUID employeeId, LocalDate from, LocalDate to, StaffFindings found) {
        return new StaffScoreResponse(employeeId, from, to, StaffFinding.FROM, found.answers().isPresent(), found.competence().value(),
                found.conduct().value(), found.answers().orElse(null));
    }
}
