package id.kinerja.integration;

import id.kinerja.followup.earlier.EarlierResults;
import id.kinerja.integration.check.CheckedRow;
import id.kinerja.integration.check.EarlierCheck;
import id.kinerja.integration.check.EarlierProposal;
import id.kinerja.integration.check.EmployeeCheck;
import id.kinerja.integration.check.EmployeeProposal;
import id.kinerja.integration.check.ImportField;
import id.kinerja.integration.check.ImportKind;
import id.kinerja.integration.check.KnownOffice;
import id.kinerja.integration.check.LibraryProposal;
import id.kinerja.integration.check.Mapping;
import id.kinerja.integration.check.RequestProposal;
import id.kinerja.integration.check.UnitCheck;
import id.kinerja.integration.check.UnitProposal;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.integration.office.OfficeTables;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.result.earlier.EarlierSurveyResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges rows against today's office, and publishes what was judged. */
@ApplicationScoped
class ImportJudge {

    private final OfficeTables office;
    private final EarlierResults earlier;
    private final CounterLogs counter;
    private final LibraryFiles library;
    private final EarlierSeries series;
    private final OfficeTime time;

    ImportJudge(OfficeTables office, EarlierResults earlier, CounterLogs counter, LibraryFiles library, EarlierSeries series, OfficeTime time) {
        this.office = office;
        this.earlier = earlier;
        this.counter = counter;
        this.library = library;
        this.series = series;
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
            case EARLIER_RESULTS -> earlierResults(columns, rows);
            case SERVICE_REQUESTS -> counter.judge(rows, mapping(kind, columns));
            case LIBRARY_TARGETS -> library.judge(rows, mapping(kind, columns));
            case EARLIER_SURVEY_RESULTS -> series.judge(rows, mapping(kind, columns));
        };
    }

    /** Writes exactly what was judged; the caller holds the office still meanwhile. */
    @SuppressWarnings("unchecked")
    void publish(ImportRun run, Judgement<?> judgement) {
        switch (run.kind()) {
            case UNITS -> office.publishUnits(run.id(), ((Judgement<UnitProposal>) judgement).rows());
            case EMPLOYEES -> office.publishPeople(run.id(), ((Judgement<EmployeeProposal>) judgement).rows());
            case EARLIER_RESULTS -> office.publishEarlierResults(run.id(), ((Judgement<EarlierProposal>) judgement).rows());
            case SERVICE_REQUESTS -> counter.publish(((Judgement<RequestProposal>) judgement).rows());
            case LIBRARY_TARGETS -> library.publish(run.id(), ((Judgement<LibraryProposal>) judgement).rows());
            case EARLIER_SURVEY_RESULTS -> series.publish(((Judgement<EarlierSurveyResult>) judgement).rows());
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

    private Judgement<EarlierProposal> earlierResults(List<ImportColumn> columns, List<SheetRow> rows) {
        EarlierCheck check = new EarlierCheck(rows, mapping(ImportKind.EARLIER_RESULTS, columns), time.today());
        Map<String, KnownOffice.Person> people = office.load(check.nips()).employees();
        return new Judgement<>(check.judge(people, earlier.known(people.values().stream().map(KnownOffice.Person::id).toList())));
    }

    static Mapping mapping(ImportKind kind, List<ImportColumn> columns) {
        return new Mapping(columns.stream()
                .map(column -> Optional.ofNullable(column.field()).flatMap(key -> ImportField.find(kind, key)))
                .toList());
    }
}
