package id.kinerja.employee.confirmation;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One answer of an employee to "are my data right?"; a "no" is a report that the personnel office resolves once. */
@Entity
@Table(name = "data_confirmation")
public class DataConfirmation {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private boolean correct;

    @Enumerated(EnumType.STRING)
    private ReportTopic topic;

    @Column(name = "report_text")
    private String reportText;

    private String suggestion;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolved_by")
    private UUID resolvedBy;

    @Column(name = "resolution_note")
    private String resolutionNote;

    @Enumerated(EnumType.STRING)
    private ReportOutcome outcome;

    @Version
    private int version;

    protected DataConfirmation() {}

    private DataConfirmation(UUID id, UUID employeeId, Instant confirmedAt, boolean correct) {
        this.id = id;
        this.employeeId = employeeId;
        this.confirmedAt = confirmedAt;
        this.correct = correct;
    }

    static DataConfirmation allRight(UUID id, UUID employeeId, Instant at) {
        return new DataConfirmation(id, employeeId, at, true);
    }

    static DataConfirmation report(UUID id, UUID employeeId, Instant at, ReportTopic topic, String text, String suggestion) {
        DataConfirmation report = new DataConfirmation(id, employeeId, at, false);
        report.topic = topic;
        report.reportText = text.strip();
        report.suggestion = suggestion;
        return report;
    }

    /** Answers the report; a second answer is refused, so that nobody's is overwritten. */
    void resolve(Instant at, UUID accountId, ReportOutcome how, String note) {
        if (resolvedAt != null) {
            throw Problem.conflict("employee.report-already-resolved");
        }
        resolvedAt = at;
        resolvedBy = accountId;
        resolutionNote = note.strip();
        outcome = how;
    }

    boolean isReport() {
        return !correct;
    }

    public UUID id() {
        return id;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public boolean isCorrect() {
        return correct;
    }

    public ReportTopic topic() {
        return topic;
    }

    public String reportText() {
        return reportText;
    }

    public int version() {
        return version;
    }
}
