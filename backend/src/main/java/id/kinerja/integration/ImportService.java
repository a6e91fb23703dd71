package id.kinerja.integration;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.integration.check.ImportField;
import id.kinerja.integration.check.ImportKind;
import id.kinerja.integration.check.Outcome;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.integration.office.OfficeTables;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Takes a file from its upload through its preview to a decision. */
@ApplicationScoped
public class ImportService {

    private static final String SUBJECT = "IMPORT";

    private final ImportRunRepository runs;
    private final ImportRowRepository rows;
    private final ImportJudge judge;
    private final OfficeTables office;
    private final ImportPermissions permissions;
    private final ImportTexts texts;
    private final AuditTrail trail;
    private final Event<EmployeesImported> imported;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    ImportService(ImportRunRepository runs, ImportRowRepository rows, ImportJudge judge, OfficeTables office,
            ImportPermissions permissions, ImportTexts texts, AuditTrail trail, Event<EmployeesImported> imported,
            Caller caller, OfficeTime time, Ids ids) {
        this.runs = runs;
        this.rows = rows;
        this.judge = judge;
        this.office = office;
        this.permissions = permissions;
        this.texts = texts;
        this.trail = trail;
        this.imported = imported;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    /** Reads and judges a file; nothing of it reaches the office yet. */
    @Transactional
    public ImportResponse upload(ImportKind kind, String fileName, Path file, Locale language) {
        UploadedTable uploaded = UploadedTable.read(kind, fileName, file);
        ImportRun run = new ImportRun(ids.next(), kind, uploaded.fileName(), uploaded.sha256(), caller.accountId(), time.now());
        judge(run, ImportColumns.recognise(kind, uploaded.table().headers()), uploaded.table().dataRows());
        return response(run, language);
    }

    /** Takes other meanings of the columns, and judges the rows anew against the office of today. */
    @Transactional
    public ImportResponse map(UUID id, String ifMatch, ImportMappingRequest request, Locale language) {
        ImportRun run = runs.getForDecision(id);
        Etag.requireMatch(ifMatch, run.version());
        run.requireState(ImportState.CHECKED);
        judge(run, ImportColumns.map(run.kind(), run.columns(), request), rows.raw(id));
        return response(run, language);
    }

    private void judge(ImportRun run, List<ImportColumn> columns, List<SheetRow> raw) {
        office.giveTime();
        Judgement<?> judgement = judge.judge(run.kind(), columns, raw);
        run.judge(columns, judgement.counts(), judgement.digest());
        runs.persist(run);
        runs.flush();
        rows.write(run, raw, judgement.rows());
    }

    /** Writes the good rows in one transaction, if they still do what the preview showed. */
    @Transactional
    public ImportResponse apply(UUID id, String ifMatch, Locale language) {
        ImportRun run = runs.getForDecision(id);
        Etag.requireMatch(ifMatch, run.version());
        run.requireState(ImportState.CHECKED);
        office.giveTime();
        office.holdOffice();
        Judgement<?> now = judge.judge(run.kind(), run.columns(), rows.raw(id));
        if (!run.isStillJudged(now.digest())) {
            throw Problem.conflict("integration.office-changed");
        }
        run.apply(caller.accountId(), time.now());
        runs.flush();
        publish(run, now);
        return response(run, language);
    }

    /** A run that changes nothing leaves no trace but itself. */
    private void publish(ImportRun run, Judgement<?> judgement) {
        ImportCounts counts = run.counts();
        if (counts.create() + counts.update() == 0) {
            return;
        }
        judge.publish(run, judgement);
        trail.record(AuditEntry.of("IMPORT_APPLIED", SUBJECT, run.id())
                .with("kind", run.kind()).with("created", counts.create()).with("updated", counts.update())
                .with("unchanged", counts.unchanged()).with("rejected", counts.rejected()));
        if (run.kind() == ImportKind.EMPLOYEES) {
            imported.fire(new EmployeesImported(run.id(), counts.create(), counts.update()));
        }
    }

    @Transactional
    public ImportResponse discard(UUID id, String ifMatch, Locale language) {
        ImportRun run = runs.getForDecision(id);
        Etag.requireMatch(ifMatch, run.version());
        run.discard(caller.accountId(), time.now());
        runs.flush();
        rows.delete(id);
        return response(run, language);
    }

    public ImportResponse getImport(UUID id, Locale language) {
        return response(runs.get(id), language);
    }

    public Page<ImportSummary> listImports(ImportKind kind, ImportState state, PageQuery page) {
        return runs.list(kind, state, page, ImportSummary::of);
    }

    /** @param withProblems only rows with an error or a warning */
    public Page<ImportRowResponse> listRows(UUID id, Outcome outcome, boolean withProblems, PageQuery page, Locale language) {
        ImportRun run = runs.get(id);
        trail.recordRead(AuditEntry.of("IMPORT_ROWS_LISTED", SUBJECT, id)
                .with("filter", Map.of("outcome", outcome == null ? "ALL" : outcome.name(), "withProblems", withProblems)));
        return rows.list(id, outcome, withProblems, page, row -> texts.row(run, row, language));
    }

    /** The rows that are not taken, with their reasons, for correction. */
    @Transactional
    public RejectedRows getRejectedRows(UUID id, RejectedRows.Format format, Locale language) {
        ImportRun run = runs.get(id);
        if (!run.rowsKept()) {
            throw Problem.notFound("integration.rows-gone");
        }
        office.giveTime();
        trail.recordRead(AuditEntry.of("IMPORT_REJECTED_ROWS_READ", SUBJECT, id));
        return new RejectedRows(run.fileName(), format, texts.sheetName(language), texts.rejectedHeaders(run, language),
                rows.rejected(id, row -> texts.rejected(run, row, language)));
    }

    private ImportResponse response(ImportRun run, Locale language) {
        List<ImportResponse.Field> fields = ImportField.of(run.kind()).stream()
                .map(field -> new ImportResponse.Field(field.key(), texts.label(field, language), field.required()))
                .toList();
        List<String> missing = ImportJudge.missing(run.kind(), run.columns()).stream().map(ImportField::key).toList();
        return new ImportResponse(run.id(), run.kind(), run.state(), run.fileName(), run.uploadedAt(), run.decidedAt(),
                run.columns(), fields, missing, run.counts(), run.rowsKept(),
                permissions.actions(run.state(), run.counts(), run.rowsKept()), run.version());
    }
}
