package id.kinerja.evaluation.team;

import id.kinerja.notification.reminder.DueDay;
import id.kinerja.notification.reminder.DueDays;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Evaluations to be handed in by their employees, and to be finished by their assessors: two statements. */
@ApplicationScoped
class EvaluationDueDays implements DueDays {

    private static final String UNSUBMITTED = """
            SELECT e.id, e.employee_id, pe.id AS period_id, pe.label, greatest(pe.due_on, x.due_on) AS due_on
              FROM period pe JOIN cycle c ON c.id = pe.cycle_id AND c.status = 'OPEN'
              JOIN evaluation e ON e.period_id = pe.id AND e.status = 'FILLING'
              LEFT JOIN period_extension x ON x.id = e.extension_id
             WHERE greatest(pe.due_on, x.due_on) BETWEEN :first AND :last""";

    private static final String UNFINISHED = """
            SELECT pe.id, e.assessor_employee_id, pe.label, pe.closes_on AS due_on, CAST(count(*) AS integer) AS count
              FROM period pe JOIN cycle c ON c.id = pe.cycle_id AND c.status = 'OPEN'
              JOIN evaluation e ON e.period_id = pe.id AND e.status IN ('FILLING', 'SUBMITTED', 'EVALUATED', 'SIGNED')
             WHERE pe.closes_on BETWEEN :first AND :last
             GROUP BY pe.id, e.assessor_employee_id, pe.label, pe.closes_on""";

    private final EntityManager entityManager;

    EvaluationDueDays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<DueDay> listDue(LocalDate first, LocalDate last) {
        return Stream.concat(
                        rows(UNSUBMITTED, first, last).map(row -> new DueDay(
                                "EVALUATION_DUE:" + row.uuid("id"), row.uuid("employee_id"), false, row.date("due_on"),
                                EvaluationReminder.SUBMISSION_DUE, EvaluationReminder.SUBMISSION_OVERDUE, List.of(row.text("label")),
                                "/kinerja/penilaian-diri?periode=" + row.uuid("period_id"))),
                        rows(UNFINISHED, first, last).map(row -> new DueDay(
                                "TEAM_DUE:" + row.uuid("id") + ":" + row.uuid("assessor_employee_id"), row.uuid("assessor_employee_id"), true,
                                row.date("due_on"), EvaluationReminder.TEAM_DUE, EvaluationReminder.TEAM_OVERDUE,
                                List.of(row.text("label"), (int) row.whole("count")), "/tim?periode=" + row.uuid("id"))))
                .toList();
    }

    private Stream<Row> rows(String sql, LocalDate first, LocalDate last) {
        return Rows.of(entityManager.createNativeQuery(sql, Tuple.class)
                        .setParameter("first", first)
                        .setParameter("last", last))
                .stream();
    }
}
