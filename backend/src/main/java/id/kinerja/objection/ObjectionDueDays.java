package id.kinerja.objection;

import id.kinerja.notification.reminder.DueDay;
import id.kinerja.notification.reminder.DueDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Decisions that the office means to take by a day; one statement. */
@ApplicationScoped
class ObjectionDueDays implements DueDays {

    private final ObjectionRepository repository;

    ObjectionDueDays(ObjectionRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DueDay> listDue(LocalDate first, LocalDate last) {
        return repository.listDecisionsDue(first, last).stream()
                .map(row -> new DueDay(
                        "OBJECTION_DUE:" + row.uuid("id") + ":" + row.uuid("decider_employee_id"), row.uuid("decider_employee_id"), false,
                        row.date("decision_due_on"), ObjectionNotice.DECISION_DUE, ObjectionNotice.DECISION_OVERDUE,
                        List.of(row.text("label")), ObjectionService.PATH + row.uuid("id")))
                .toList();
    }
}
