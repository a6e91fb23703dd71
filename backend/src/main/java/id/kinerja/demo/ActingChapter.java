package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.evaluation.EvaluationStepService;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.organization.assignment.AssignmentRequest;
import id.kinerja.organization.assignment.AssignmentService;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One village head is away for two weeks: another one acts, and has rated somebody of the village in that place. */
@ApplicationScoped
class ActingChapter implements DemoChapter {

    private final AssignmentService assignments;
    private final EvaluationScript evaluations;
    private final EvaluationStepService steps;
    private final DemoRepository seen;

    ActingChapter(AssignmentService assignments, EvaluationScript evaluations, EvaluationStepService steps, DemoRepository seen) {
        this.assignments = assignments;
        this.evaluations = evaluations;
        this.steps = steps;
        this.seen = seen;
    }

    @Override
    public void write(Stage stage) {
        List<DemoPerson> heads = people(stage).stream()
                .filter(person -> person.post().startsWith("Lurah ") && !person.nip().equals(DemoAccounts.VILLAGE)).toList();
        if (heads.size() < 2) {
            return;
        }
        DemoPerson away = heads.getFirst();
        DemoPerson acting = heads.getLast();
        LocalDate from = stage.calendar().workday(stage.calendar().today().minusDays(4));
        stage.step(acting, from, stage.personnel(), () -> act(acting, away, from));
        stage.calendar().running().filter(quarter -> from.isAfter(quarter.startsOn()))
                .ifPresent(quarter -> somebodyOf(stage, away).ifPresent(person -> rate(stage, person, acting, quarter)));
    }

    private void act(DemoPerson acting, DemoPerson away, LocalDate from) {
        Row post = seen.post(away.employeeId());
        assignments.startAssignment(new AssignmentRequest(acting.employeeId(), post.uuid("unit_id"), post.text("title"),
                post.oneOf("kind", PositionKind.class), post.text("echelon"), null, from, AssignmentKind.ACTING_PLH, from.plusDays(14)));
    }

    /** Handed in early, before a leave of the employee's own. */
    private void rate(Stage stage, DemoPerson person, DemoPerson acting, Quarter quarter) {
        LocalDate day = stage.calendar().workday(stage.calendar().today().minusDays(1));
        evaluations.addEarlySubmission(stage, person, quarter, day);
        stage.step(person, day, acting, () -> evaluations.evaluate(stage, person, quarter));
        stage.step(person, day, acting, () -> evaluations.on(person, quarter, steps::sign));
        stage.step(person, day, acting, () -> evaluations.on(person, quarter, steps::deliver));
    }

    private static Optional<DemoPerson> somebodyOf(Stage stage, DemoPerson head) {
        return people(stage).stream().filter(person -> head.equals(stage.assessorOf(person)) && PlanFate.of(person) == PlanFate.IN_FORCE)
                .findFirst();
    }

    private static List<DemoPerson> people(Stage stage) {
        return StreamSupport.stream(stage.everybody().spliterator(), false).toList();
    }
}
