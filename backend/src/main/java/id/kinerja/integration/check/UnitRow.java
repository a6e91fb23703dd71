package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.*;

import id.kinerja.integration.file.SheetRow;
import id.kinerja.organization.unit.UnitKind;
import java.util.List;
import java.util.regex.Pattern;

/** One unit's row as far as it can be read by itself. */
record UnitRow(int number, String label, String code, String name, UnitKind kind, String parentCode,
        List<RowProblem> problems) {

    /** As the unit's own rule has it. */
    private static final Pattern READABLE_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/ -]*");

    static UnitRow read(SheetRow row, Mapping mapping) {
        RowReading cells = new RowReading(row, mapping);
        String code = cells.text(CODE).orElse(null);
        if (code != null && !READABLE_CODE.matcher(code).matches()) {
            cells.refuse(CODE, "unit-code-unreadable");
        }
        String name = cells.text(UNIT_NAME).orElse(null);
        UnitKind kind = cells.choice(UNIT_KIND, "unit-kind-unknown", Words::unitKind).orElse(null);
        String parent = cells.text(PARENT_CODE).orElse(null);
        if (parent != null && parent.equals(code)) {
            cells.refuse(PARENT_CODE, "parent-is-itself");
        }
        return new UnitRow(row.number(), name == null ? EmployeeRow.label(row, mapping) : name, code, name, kind, parent,
                cells.problems());
    }

    boolean hasError() {
        return problems.stream().anyMatch(RowProblem::isError);
    }
}
