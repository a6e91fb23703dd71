package id.kinerja.integration;

import id.kinerja.integration.check.CheckedRow;
import id.kinerja.integration.check.EmployeeCheck;
import id.kinerja.integration.check.EmployeeProposal;
import id.kinerja.integration.check.ImportField;
import id.kinerja.integration.check.ImportKind;
import id.kinerja.integration.check.Mapping;
import id.kinerja.integration.check.UnitCheck;
import id.kinerja.integration.check.UnitProposal;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.integration.office.OfficeTables;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Judges rows against today's office, and publishes what was judged. */
@ApplicationScoped
class ImportJudge {

    private final OfficeTables office;
    private final OfficeTime time;

    ImportJudge(OfficeTables office, OfficeTime time) {
        this.office = office;
        this.time = time;
    }

    Judgement<?> judge(ImportKind kind, List<ImportColumn> columns, List<SheetRow> rows) {
        List<ImportField> missing = missing(kind, columns);
        if (!missing.isEmpty()) {
            return new Judgement<>(rows.stream().map(row -> CheckedRow.unmapped(row, missing)).toList());
        }
        return switch (kind) {
            case UNITS -> units(columns, rows);
            case EMPLOYEES -> people(columns, rows);
        };
    }

    /** Writes exactly what was judged; the caller holds the office still meanwhile. */
    @SuppressWarnings("unchecked")
    void publish(ImportRun run, Judgement<?> judgement) {
        switch (run.kind()) {
            case UNITS -> office.publishUnits(run.id(), ((Judgement<UnitProposal>) judgement).rows());
            case EMPLOYEES -> office.publishPeople(run.id(), ((Judgement<EmployeeProposal>) judgement).rows());
        }
    }

    static List<ImportField> missing(ImportKind kind, List<ImportColumn> columns) {
        Mapping mapping = mapping(kind, columns);
        return ImportField.of(kind).stream().filter(ImportField::required).filter(field -> !mapping.has(field)).toList();
    }

    private Judgement<EmployeeProposal> people(List<ImportColumn> columns, List<SheetRow> rows) {
        EmployeeCheck check = new EmployeeCheck(rows, mapping(ImportKind.EMPLOYEES, columns), time.today());
        return new Judgement<>(check.judge(office.load(check.nips())));
    }

    private Judgement<UnitProposal> units(List<ImportColumn> columns, List<SheetRow> rows) {
        return new Judgement<>(new UnitCheck(rows, mapping(ImportKind.UNITS, columns), office.units()).judge());
    }

    static Mapping mapping(ImportKind kind, List<ImportColumn> columns) {
        return new Mapping(columns.stream()
                .map(column -> Optional.ofNullable(column.field()).flatMap(key -> ImportField.find(kind, key)))
                .toList());
    }
}
