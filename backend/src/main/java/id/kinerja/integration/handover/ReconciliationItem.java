package id.kinerja.integration.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.shared.paging.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person here and there. Our predicate is for the auditor alone: the personnel office compares without reading ratings. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reconciliation", description = "One person here and in the national application.")
public record ReconciliationItem(
        @Schema(description = "Absent where the person is missing here.") UUID employeeId,
        @Schema(required = true, pattern = "^[0-9]{18}$", examples = "199507032016021001") String nip,
        @Schema(required = true, maxLength = 1000, examples = "Budi Maulana, S.E.") String name,
        @Schema(maxLength = 1000, examples = "Seksi Pelayanan Umum") String unitName,
        @Schema(required = true, examples = "EQUAL") Outcome outcome,
        @Schema(required = true, description = "Whether it is finished here: the plan established, or the result delivered.") boolean doneHere,
        @Schema(required = true, description = "Whether it is finished there: the plan approved, or a result set.") boolean doneThere,
        @Schema(description = "Our predicate; only for the auditor.", examples = "GOOD") Predicate predicateHere,
        @Schema(description = "As the uploaded report says.", examples = "GOOD") Predicate predicateThere,
        @Schema(maxLength = 1000, description = "Status as the uploaded report says.", examples = "persetujuan") String statusThere,
        @Schema(description = "End of the period as the report says.") LocalDate periodEndThere) {

    /** How the two compare. */
    @Schema(name = "ReconciliationOutcome")
    public enum Outcome { EQUAL, DIFFERS, MISSING_HERE, MISSING_THERE }

    static ReconciliationItem of(Row row, boolean withOurPredicate) {
        return new ReconciliationItem(
                row.uuid("employee_id"), row.text("nip"), row.text("name"), row.text("unit_name"), row.oneOf("outcome", Outcome.class),
                row.flag("done_here"), row.flag("done_there"),
                withOurPredicate ? row.oneOf("predicate_here", Predicate.class) : null, row.oneOf("predicate_there", Predicate.class),
                row.text("status_there"), row.date("period_end"));
    }
}
