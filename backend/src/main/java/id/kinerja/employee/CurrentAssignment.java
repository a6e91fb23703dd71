package id.kinerja.employee;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.shared.paging.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Today's assignment of a person: the definitive one, or an acting one where there is no other. */
@Schema(description = "Today's assignment of a person: the definitive one, or an acting one where there is no other.")
public record CurrentAssignment(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String positionTitle,
        @Schema(required = true) PositionKind positionKind,
        @Schema(maxLength = 10) String echelon,
        @Schema(required = true) UnitRef unit,
        @Schema(description = "Absent where nobody of this office assesses the person.") PersonRef assessor,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) AssignmentKind kind) {

    /** Null where the row's person has none. */
    static CurrentAssignment ofNullable(Row row) {
        if (row.uuid("assignment_id") == null) {
            return null;
        }
        return new CurrentAssignment(row.uuid("assignment_id"), row.text("title"), row.oneOf("position_kind", PositionKind.class), row.text("echelon"),
                UnitRef.ofNullable(row.uuid("unit_id"), row.text("unit_name")), PersonRef.ofNullable(row.uuid("assessor_id"), row.text("assessor_name")),
                row.date("starts_on"), row.oneOf("assignment_kind", AssignmentKind.class));
    }
}
