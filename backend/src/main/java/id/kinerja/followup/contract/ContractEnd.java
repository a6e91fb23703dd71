package id.kinerja.followup.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract with its end, beside the last result. The personnel office sees that there is a result, not which. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContractEnd(
        @Schema(required = true) UUID id,
        @Schema(required = true) PersonRef employee,
        @Schema(maxLength = 200, examples = "Pengelola Data") String positionTitle,
        @Schema(maxLength = 200, examples = "Kelurahan Banten") String unitName,
        PersonRef assessor,
        @Schema(required = true) LocalDate contractEndsOn,
        @Schema(required = true, description = "First day on which it is announced.") LocalDate announcedFrom,
        @Schema(required = true, description = "Last day to propose an extension.") LocalDate proposeBy,
        @Schema(required = true, description = "True from that day on.") boolean due,
        @Schema(required = true, description = "True once it is over.") boolean over,
        @Schema(maxLength = 60, description = "The last result that was handed over.", examples = "Triwulan II 2026") String resultLabel,
        @Schema(description = "Its predicate, for who may see ratings of this person.") Predicate predicate) {

    /** Of PermenPANRB 70/2020, from a secondary source, not verified. */
    private static final int MONTHS_TO_PROPOSE = 6;

    static ContractEnd of(Row row, LocalDate today, int months, boolean ratings, UUID reader) {
        LocalDate end = row.date("contract_ends_on");
        LocalDate from = end.minusMonths(months);
        UUID person = row.uuid("id");
        boolean seesRating = ratings || person.equals(reader) || reader != null && reader.equals(row.uuid("assessor_id"));
        return new ContractEnd(person, new PersonRef(person, row.text("display_name")), row.text("title"), row.text("unit_name"),
                PersonRef.ofNullable(row.uuid("assessor_id"), row.text("assessor_name")), end, from, end.minusMonths(MONTHS_TO_PROPOSE), !from.isAfter(today), end.isBefore(today),
                row.text("result_label"), seesRating ? row.oneOf("predicate", Predicate.class) : null);
    }
}
