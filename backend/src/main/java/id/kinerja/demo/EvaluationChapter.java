package id.kinerja.demo;

import id.kinerja.cycle.PlaceService;
import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.demo.DemoRepository.Seen;
import id.kinerja.demo.EvaluationScript.Progress;
import id.kinerja.evaluation.DialogueRequest;
import id.kinerja.evaluation.EvaluationStepService;
import id.kinerja.evaluation.assessment.AssessmentRequest;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.evaluation.slice.SliceService;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.organization.assignment.AssignmentRequest;
import id.kinerja.organization.assignment.AssignmentService;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Messages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What an evaluation may meet on its way: a withdrawn signature, a talk, another assessor in the middle, and the year as a whole. */
@ApplicationScoped
class EvaluationChapter implements DemoChapter {

    /** Days after the end of a quarter when everybody has read the result, a weekend included. */
    private static final int AFTER_READING = 34;

    private final EvaluationScript evaluations;
    private final EvaluationStepService steps;
    private final SliceService slices;
    private final AssignmentService assignments;
    private final PlaceService places;
    private final DemoRepository seen;

    EvaluationChapter(
            EvaluationScript evaluations, EvaluationStepService steps, SliceService slices, AssignmentService assignments,
            PlaceService places, DemoRepository seen) {
        this.evaluations = evaluations;
        this.steps = steps;
        this.slices = slices;
        this.assignments = assignments;
        this.places = places;
        this.seen = seen;
    }

    @Override
    public void write(Stage stage) {
        judgeTheYear(stage);
        signAgain(stage);
        move(stage);
    }

    /** Only from January to March is a year of the demo over. */
    private void judgeTheYear(Stage stage) {
        findYear(stage).filter(stage.calendar()::isOver).ifPresent(year -> working(stage).forEach(person -> evaluations.add(
                stage, person, year, person.number() % 3 == 0 ? Progress.READ : person.number() % 3 == 1 ? Progress.SIGNED : Progress.SUBMITTED)));
    }

    /** A head of a section got a result that was then withdrawn, talked about, signed again and handed over again. */
    private void signAgain(Stage stage) {
        Quarter latest = stage.calendar().latest();
        Optional<DemoPerson> person = working(stage).stream().filter(each -> each.leads() && each.number() == 7).findFirst();
        if (person.isEmpty()) {
            return;
        }
        DemoPerson assessor = stage.assessorOf(person.get());
        LocalDate day = latest.endsOn().plusDays(AFTER_READING);
        DemoPerson file = person.get().otherFile();
        stage.step(file, day, assessor, () -> evaluations.on(person.get(), latest,
                (id, tag) -> steps.unsign(id, tag, stage.work().text("/unsignReason"))));
        stage.step(file, day, assessor, () -> evaluations.on(person.get(), latest, (id, tag) -> steps.recordDialogue(
                id, tag, new DialogueRequest(latest.endsOn(), stage.work().oneOf("/dialogueNotes", person.get().chance("talk"))))));
        stage.step(file, day, assessor, () -> evaluations.on(person.get(), latest, steps::sign));
        stage.step(file, day, assessor, () -> evaluations.on(person.get(), latest, steps::deliver));
    }

    /** Somebody goes to another unit in the running quarter; the former assessor says how the days before were. */
    private void move(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        Optional<Quarter> running = calendar.running();
        List<DemoPerson> staff = working(stage).stream().filter(person -> !person.leads()).toList();
        LocalDate day = calendar.workday(calendar.today().minusDays(5));
        if (running.isEmpty() || staff.isEmpty() || !day.isAfter(running.get().startsOn())) {
            return;
        }
        DemoPerson mover = staff.getLast();
        DemoPerson colleague = staff.getFirst();
        DemoPerson former = stage.assessorOf(mover);
        stage.step(mover, day, stage.personnel(), () -> moveNextTo(stage, mover, colleague, day));
        stage.step(mover, calendar.workday(calendar.today().minusDays(3)), former, () -> rate(stage, mover, running.get()));
    }

    private void moveNextTo(Stage stage, DemoPerson mover, DemoPerson colleague, LocalDate day) {
        Row there = seen.place(stage.cycleId(), colleague.employeeId());
        assignments.startAssignment(new AssignmentRequest(
                mover.employeeId(), there.uuid("unit_id"), there.text("position_title"), PositionKind.STAFF, null,
                stage.assessorOf(colleague).employeeId(), day, AssignmentKind.DEFINITIVE));
        places.refreshPlace(seen.place(stage.cycleId(), mover.employeeId()).uuid("id"), stage.work().text("/moveReason"));
    }

    private void rate(Stage stage, DemoPerson mover, Quarter quarter) {
        Seen slice = seen.slice(mover.employeeId(), quarter.id());
        AssessmentRequest written = new AssessmentRequest(
                Rating.AS_EXPECTED, null, Rating.AS_EXPECTED, null, stage.work().text("/sliceFeedback"), List.of(), List.of());
        long version = slices.assess(slice.id(), Etag.header(slice.version()), written.assessment(), Messages.INDONESIAN).version();
        slices.complete(slice.id(), Etag.header(version), Messages.INDONESIAN);
    }

    private Optional<Quarter> findYear(Stage stage) {
        return QuarkusTransaction.requiringNew().call(() -> seen.annual(stage.cycleId()))
                .map(row -> new Quarter(row.uuid("id"), (int) row.whole("sequence"), row.date("starts_on"), row.date("ends_on")));
    }

    /** Everybody with a plan in force and an assessor. */
    private static List<DemoPerson> working(Stage stage) {
        return StreamSupport.stream(stage.everybody().spliterator(), false)
                .filter(person -> stage.assessorOf(person) != null && PlanFate.of(person) == PlanFate.IN_FORCE)
                .toList();
    }
}
