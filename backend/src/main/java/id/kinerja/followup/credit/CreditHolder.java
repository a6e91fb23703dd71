package id.kinerja.followup.credit;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Somebody in a functional position today, with the last credit that was given.
 *
 * @param given null if none was recorded
 */
record CreditHolder(PersonRef employee, String title, UUID unitId, String unitName, Given given) {

    /** Credit as a decision (PAK) gave it, for everything up to the end of a year. */
    record Given(int untilYear, BigDecimal credit, String document) {}

    static CreditHolder of(Row row) {
        Given given = row.decimal("credit") == null ? null
                : new Given((int) row.whole("until_year"), row.decimal("credit"), row.text("document"));
        return new CreditHolder(new PersonRef(row.uuid("employee_id"), row.text("display_name")), row.text("title"), row.uuid("unit_id"),
                row.text("unit_name"), given);
    }
}
