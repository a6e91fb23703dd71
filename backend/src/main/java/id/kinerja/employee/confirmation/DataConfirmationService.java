package id.kinerja.employee.confirmation;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.assignment.AssignmentService;
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
import java.time.LocalDate;
import java.util.UUID;

/** Takes what employees say of their data and the personnel office's answers. The trail holds no words of theirs, only the topic. */
@ApplicationScoped
public class DataConfirmationService {

    private static final String CONFIRMATION = "DATA_CONFIRMATION";
    private static final String REPORT = "DATA_REPORT";

    private final DataConfirmationRepository confirmations;
    private final DataReportPermissions permissions;
    private final AssignmentService assignments;
    private final Event<AssessorCorrected> corrected;
    private final Caller caller;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    DataConfirmationService(DataConfirmationRepository confirmations, DataReportPermissions permissions, AssignmentService assignments,
            Event<AssessorCorrected> corrected, Caller caller, AuditTrail trail, OfficeTime time, Ids ids) {
        this.confirmations = confirmations;
        this.permissions = permissions;
        this.assignments = assignments;
        this.corrected = corrected;
        this.caller = caller;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    @Transactional
    public DataConfirmationResponse confirm(DataConfirmationRequest request) {
        UUID employeeId = caller.employeeIdOrThrow();
        requireReportWhereWrong(request);
        DataConfirmation made = request.correct()
                ? DataConfirmation.allRight(ids.next(), employeeId, time.now())
                : DataConfirmation.report(ids.next(), employeeId, time.now(), request.report().topic(), request.report().text(),
                        request.report().suggestion());
        confirmations.persist(made);
        confirmations.flush();
        AuditEntry entry = made.isReport() ? AuditEntry.of("DATA_REPORTED", REPORT, made.id()) : AuditEntry.of("DATA_CONFIRMED", CONFIRMATION, made.id());
        trail.record(entry.aboutEmployee(employeeId).with("topic", made.topic()));
        return DataConfirmationResponse.of(made);
    }

    public Page<DataReportResponse> listReports(ReportState state, PageQuery page) {
        UUID onlyOf = permissions.onlyOf();
        if (onlyOf == null) {
            trail.recordRead(AuditEntry.list("DATA_REPORTS_LISTED", REPORT).with("state", state));
        }
        return confirmations.listReports(state, onlyOf, page, permissions::actions);
    }

    public DataReportResponse getReport(UUID id) {
        DataReportResponse report = confirmations.findReport(id, permissions::actions).orElseThrow(Problem::notFound);
        UUID employeeId = report.employee().employeeId();
        permissions.requireReadable(employeeId);
        if (!permissions.isOwn(employeeId)) {
            trail.recordRead(AuditEntry.of("DATA_REPORT_READ", REPORT, id).aboutEmployee(employeeId));
        }
        return report;
    }

    @Transactional
    public DataReportResponse resolveReport(UUID id, String ifMatch, ResolutionRequest request) {
        DataConfirmation report = confirmations.findByIdOptional(id).filter(DataConfirmation::isReport).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, report.version());
        report.resolve(time.now(), caller.accountId(), request.outcome(), request.note());
        confirmations.flush();
        if (request.assessor() != null) {
            correctAssessor(report, request);
        }
        trail.record(AuditEntry.of("DATA_REPORT_RESOLVED", REPORT, id).aboutEmployee(report.employeeId())
                .changed("state", ReportState.OPEN, ReportState.RESOLVED).with("outcome", request.outcome()));
        return confirmations.findReport(id, permissions::actions).orElseThrow();
    }

    private void correctAssessor(DataConfirmation report, ResolutionRequest request) {
        if (report.topic() != ReportTopic.ASSESSOR || request.outcome() != ReportOutcome.ACCEPTED) {
            throw Problem.rule("employee.assessor-not-reported").at("/assessor", "employee.assessor-not-reported");
        }
        LocalDate since = request.assessor().since() == null ? time.today() : request.assessor().since();
        assignments.changeAssessor(report.employeeId(), request.assessor().employeeId(), since);
        corrected.fire(new AssessorCorrected(report.employeeId(), request.note().strip()));
    }

    private static void requireReportWhereWrong(DataConfirmationRequest request) {
        if (request.correct() && request.report() != null) {
            throw Problem.rule("employee.report-not-needed").at("/report", "employee.report-not-needed");
        }
        if (!request.correct() && request.report() == null) {
            throw Problem.rule("employee.report-missing").at("/report", "employee.report-missing");
        }
    }
}
