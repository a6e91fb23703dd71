package id.kinerja.employee;

import java.util.List;
import java.util.UUID;

/**
 * Whose records a caller may list.
 *
 * @param headedUnits only people of these units and all below them; null for everybody
 */
record EmployeeScope(List<UUID> headedUnits) {

    static final EmployeeScope EVERYBODY = new EmployeeScope(null);
}
