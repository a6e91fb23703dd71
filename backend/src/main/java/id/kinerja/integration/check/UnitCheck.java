package id.kinerja.integration.check;

import static id.kinerja.integration.check.ImportField.*;

import id.kinerja.integration.file.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Judges a table of units: each row alone, then the tree that it and the known units make together. */
public final class UnitCheck {

    private final List<UnitRow> rows;
    private final Mapping mapping;
    private final Map<String, KnownOffice.Unit> known = new HashMap<>();
    private final Map<UUID, KnownOffice.Unit> knownById;
    private final Map<String, UnitRow> rowOf = new LinkedHashMap<>();

    public UnitCheck(List<SheetRow> rows, Mapping mapping, Map<UUID, KnownOffice.Unit> units) {
        this.rows = rows.stream().map(row -> UnitRow.read(row, mapping)).toList();
        this.mapping = mapping;
        this.knownById = units;
        units.values().forEach(unit -> known.put(unit.code(), unit));
    }

    public List<CheckedRow<UnitProposal>> judge() {
        refuseDoubles();
        rows.stream().filter(row -> row.code() != null).forEach(row -> rowOf.putIfAbsent(row.code(), row));
        rows.forEach(this::checkParent);
        boolean refused = true;
        while (refused) {
            refused = refuseBelowRefused() | refuseLoops();
        }
        return rows.stream().map(this::compare).toList();
    }

    private void refuseDoubles() {
        rows.stream().filter(row -> row.code() != null).collect(Collectors.groupingBy(UnitRow::code)).values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> group.forEach(row -> row.problems().add(RowProblem.error(CODE, "unit-code-double",
                        group.stream().filter(other -> other != row).limit(5)
                                .map(other -> String.valueOf(other.number())).collect(Collectors.joining(", "))))));
    }

    private void checkParent(UnitRow row) {
        String parent = row.parentCode();
        if (parent != null && !rowOf.containsKey(parent) && !known.containsKey(parent)) {
            row.problems().add(RowProblem.error(PARENT_CODE, "parent-unknown"));
        }
    }

    private boolean refuseBelowRefused() {
        boolean refused = false;
        for (UnitRow row : rowOf.values()) {
            UnitRow parent = row.parentCode() == null ? null : rowOf.get(row.parentCode());
            if (!row.hasError() && parent != null && parent.hasError() && !known.containsKey(row.parentCode())) {
                row.problems().add(RowProblem.error(PARENT_CODE, "parent-row-rejected", parent.number()));
                refused = true;
            }
        }
        return refused;
    }

    private boolean refuseLoops() {
        Map<String, String> above = new HashMap<>();
        known.values().forEach(unit -> above.put(unit.code(), codeOf(unit.parentId())));
        rowOf.values().stream().filter(row -> !row.hasError()).forEach(row -> above.put(row.code(), parentOf(row)));
        boolean refused = false;
        for (List<String> loop : Superiors.loops(above)) {
            List<UnitRow> members = loop.stream().map(rowOf::get).filter(row -> row != null && !row.hasError()).toList();
            String numbers = members.stream().limit(10).map(row -> String.valueOf(row.number())).collect(Collectors.joining(", "));
            members.forEach(row -> row.problems().add(RowProblem.error(PARENT_CODE, "parent-loop", numbers)));
            refused |= !members.isEmpty();
        }
        return refused;
    }

    private CheckedRow<UnitProposal> compare(UnitRow row) {
        if (row.hasError()) {
            return CheckedRow.rejected(row.number(), row.label(), row.problems());
        }
        KnownOffice.Unit before = known.get(row.code());
        String parent = parentOf(row);
        List<FieldChange> changes = new ArrayList<>();
        FieldChange.add(changes, CODE, before == null ? null : before.code(), row.code());
        FieldChange.add(changes, UNIT_NAME, before == null ? null : before.name(), row.name());
        FieldChange.add(changes, UNIT_KIND, before == null ? null : before.kind(), row.kind());
        FieldChange.add(changes, PARENT_CODE, before == null ? null : codeOf(before.parentId()), parent);
        Outcome outcome = before == null ? Outcome.CREATE : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATE;
        UnitProposal proposal = outcome == Outcome.UNCHANGED ? null
                : new UnitProposal(before == null ? null : before.id(), row.code(), row.name(), row.kind(), parent);
        return new CheckedRow<>(row.number(), row.label(), outcome, changes, List.copyOf(row.problems()), proposal);
    }

    /** A parent column that is not mapped leaves the tree as it is. */
    private String parentOf(UnitRow row) {
        KnownOffice.Unit before = known.get(row.code());
        return mapping.has(PARENT_CODE) || before == null ? row.parentCode() : codeOf(before.parentId());
    }

    private String codeOf(UUID unitId) {
        KnownOffice.Unit unit = unitId == null ? null : knownById.get(unitId);
        return unit == null ? null : unit.code();
    }
}
