package id.kinerja.integration.handover;

import id.kinerja.evaluation.rating.Predicate;
import java.time.LocalDate;

/**
 * What a report says about one person.
 *
 * @param approved of the plan: whether its status says so
 * @param predicate null where the report has none
 * @param periodEnd null where the cell holds no date
 */
record NationalRow(int number, String nip, String name, String unitName, String status, boolean approved, Predicate predicate, LocalDate periodEnd) {}
