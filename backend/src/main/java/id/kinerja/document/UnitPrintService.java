package id.kinerja.document;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.notification.Notifications;
import id.kinerja.shared.job.JobResponse;
import id.kinerja.shared.job.Jobs;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Begins the printing of a unit. */
@ApplicationScoped
public class UnitPrintService {

    private final UnitPrintPermissions permissions;
    private final UnitPrintRepository repository;
    private final Jobs jobs;
    private final AuditTrail trail;
    private final Notifications notifications;

    UnitPrintService(UnitPrintPermissions permissions, UnitPrintRepository repository, Jobs jobs, AuditTrail trail,
            Notifications notifications) {
        this.permissions = permissions;
        this.repository = repository;
        this.jobs = jobs;
        this.trail = trail;
        this.notifications = notifications;
    }

    /** 422 where nothing of the unit is signed yet. */
    @Transactional
    JobResponse begin(UnitPrintRequest wanted) {
        permissions.require(wanted.kind(), wanted.unitId());
        int forms = repository.subjects(wanted).size();
        if (forms == 0) {
            throw Problem.rule("document.nothing-signed");
        }
        trail.record(AuditEntry.of("UNIT_PRINT_BEGUN", "UNIT", wanted.unitId()).with("kind", wanted.kind().name())
                .with("cycleId", wanted.cycleId().toString())
                .with("periodId", wanted.periodId() == null ? null : wanted.periodId().toString()).with("forms", forms));
        return jobs.begin(UnitPrint.NAME, wanted);
    }

    /** Tells whoever began it, where that is an employee, that the archive waits. */
    @Transactional
    void tellFinished(UUID employeeId, int forms) {
        notifications.send(DocumentNotice.UNIT_PRINTED, employeeId, List.of(forms), "/cetak/unit");
    }
}
