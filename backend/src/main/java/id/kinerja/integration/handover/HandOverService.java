package id.kinerja.integration.handover;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.Cycles;
import id.kinerja.cycle.PeriodInfo;
import id.kinerja.cycle.PeriodKind;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.integration.RejectedRows;
import id.kinerja.integration.UploadedReport;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands results over as files, takes the reports of the other side, and compares. */
@ApplicationScoped
public class HandOverService {

    private static final String SUBJECT = "HAND_OVER";
    private static final List<String> COMPARISON_HEADERS = List.of(
            "nip", "nama", "unit_kerja", "hasil_banding", "selesai_di_sini", "selesai_di_sana", "predikat_di_sana", "status_di_sana", "periode_akhir_di_sana");

    private final NationalReportRepository reports;
    private final ReconciliationRepository comparisons;
    private final HandOverRepository results;
    private final Rules rules;
    private final HandOverRule rule;
    private final Cycles cycles;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    HandOverService(NationalReportRepository reports, ReconciliationRepository comparisons, HandOverRepository results, Rules rules, HandOverRule rule,
            Cycles cycles, AuditTrail trail, Caller caller, OfficeTime time, Ids ids) {
        this.reports = reports;
        this.comparisons = comparisons;
        this.results = results;
        this.rules = rules;
        this.rule = rule;
        this.cycles = cycles;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    /** Reads a report and keeps what it says; nothing here changes by it. */
    @Transactional
    NationalReportResponse upload(NationalReportKind kind, UUID cycleId, UUID periodId, String fileName, Path file) {
        ReportPlace place = ReportPlace.of(kind, cycleId, periodId, cycles);
        UploadedReport<NationalReport> uploaded = UploadedReport.read(fileName, file, tables -> NationalReport.read(kind, tables));
        UUID id = ids.next();
        reports.insert(id, place, uploaded.fileName(), uploaded.sha256(), uploaded.content(), caller.accountId(), time.now());
        trail.record(AuditEntry.of("NATIONAL_REPORT_UPLOADED", SUBJECT, id).with("kind", kind.name())
                .with("cycleId", cycleId.toString()).with("people", uploaded.content().people().size()));
        return reports.find(id).orElseThrow();
    }

    Page<NationalReportResponse> listReports(PageQuery page) {
        return reports.list(page);
    }

    /** Three statements: the cycle, the newest report, the page. */
    Page<ReconciliationItem> compare(ReconciliationQuery query, PageQuery page) {
        ReportPlace place = ReportPlace.of(query.kind, query.cycleId, query.periodId, cycles);
        trail.recordRead(AuditEntry.list("RECONCILIATION_LISTED", SUBJECT).with("filter", query.asMap()));
        return comparisons.page(place, newest(place), query, page, this::item);
    }

    ReconciliationCounts count(ReconciliationQuery query) {
        ReportPlace place = ReportPlace.of(query.kind, query.cycleId, query.periodId, cycles);
        NationalReportResponse report = reports.newest(place).orElse(null);
        Map<String, Integer> people = comparisons.counts(place, report == null ? null : report.id()).stream()
                .collect(Collectors.toMap(row -> row.text("outcome"), row -> (int) row.whole("people")));
        return new ReconciliationCounts(report, people.getOrDefault("EQUAL", 0), people.getOrDefault("DIFFERS", 0),
                people.getOrDefault("MISSING_HERE", 0), people.getOrDefault("MISSING_THERE", 0));
    }

    TableDownload getComparison(ReconciliationQuery query, RejectedRows.Format format) {
        ReportPlace place = ReportPlace.of(query.kind, query.cycleId, query.periodId, cycles);
        trail.recordRead(AuditEntry.list("RECONCILIATION_LISTED", SUBJECT).with("filter", query.asMap()).with("format", format.name()));
        List<List<String>> rows = comparisons.all(place, newest(place), this::item).stream()
                .filter(item -> query.outcome == null || item.outcome() == query.outcome)
                .map(HandOverService::cells).toList();
        return new TableDownload("rekonsiliasi-" + query.kind.name().toLowerCase(java.util.Locale.ROOT), format, "Rekonsiliasi", COMPARISON_HEADERS, rows);
    }

    /** The delivered results of a period; each counts as handed over in the file of its person. */
    @Transactional
    TableDownload handOver(UUID periodId, RejectedRows.Format format) {
        PeriodInfo period = cycles.getPeriod(periodId);
        List<HandOverRow> delivered = results.delivered(periodId);
        if (delivered.isEmpty()) {
            throw Problem.notFound("integration.nothing-delivered");
        }
        trail.recordAll(delivered.stream().map(row -> AuditEntry.of("RESULT_HANDED_OVER", SUBJECT, periodId)
                .aboutEmployee(row.employeeId()).with("format", format.name())).toList());
        HandOverRules codes = rules.inForce(rule, time.today());
        String name = "serah-terima-" + period.startsOn() + "-" + period.endsOn();
        return period.kind() == PeriodKind.ANNUAL
                ? new TableDownload(name, format, "rw-skp22", HandOverRow.ANNUAL_HEADERS,
                        delivered.stream().map(row -> row.annualValues(codes)).toList())
                : new TableDownload(name, format, "kinerjaperiodik", HandOverRow.HEADERS,
                        delivered.stream().map(row -> row.values(codes)).toList());
    }

    private UUID newest(ReportPlace place) {
        return reports.newest(place).map(NationalReportResponse::id).orElse(null);
    }

    private ReconciliationItem item(Row row) {
        return ReconciliationItem.of(row, caller.has(Role.AUDITOR));
    }

    private static List<String> cells(ReconciliationItem item) {
        return List.of(
                item.nip(), item.name(), text(item.unitName()), word(item.outcome()), yes(item.doneHere()), yes(item.doneThere()),
                item.predicateThere() == null ? "" : HandOverRow.label(item.predicateThere()), text(item.statusThere()),
                text(item.periodEndThere()));
    }

    private static String word(ReconciliationItem.Outcome outcome) {
        return switch (outcome) {
            case EQUAL -> "sama";
            case DIFFERS -> "berbeda";
            case MISSING_HERE -> "tidak ada di sini";
            case MISSING_THERE -> "tidak ada di sana";
        };
    }

    private static String yes(boolean value) {
        return value ? "ya" : "belum";
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
