package id.kinerja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.demo.DemoRepository.Seen;
import id.kinerja.evaluation.EvaluationResponse;
import id.kinerja.evaluation.EvaluationStepService;
import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.assessment.AssessmentRequest;
import id.kinerja.evaluation.assessment.BehaviourMark;
import id.kinerja.evaluation.assessment.TargetMark;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.evaluation.selfreview.SelfReviewRequest;
import id.kinerja.evaluation.selfreview.SelfReviewService;
import id.kinerja.shared.http.Etag;
import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetKind;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;

/** How a quarter is handed in, judged, delivered and read; the latest one is still on its way for many. */
@ApplicationScoped
class EvaluationScript {

    /** How far an evaluation has come. */
    enum Progress { NOTHING, RETURNED, SUBMITTED, EVALUATED, SIGNED, DELIVERED, READ }

    private static final int QUARTERS = 4;

    private final EvaluationStepService steps;
    private final SelfReviewService selfReviews;
    private final DemoRepository seen;
    private final PlanScript plans;

    EvaluationScript(EvaluationStepService steps, SelfReviewService selfReviews, DemoRepository seen, PlanScript plans) {
        this.steps = steps;
        this.selfReviews = selfReviews;
        this.seen = seen;
        this.plans = plans;
    }

    void add(Stage stage, DemoPerson person, Quarter quarter, Progress progress) {
        DemoPerson assessor = stage.assessorOf(person);
        DemoCalendar calendar = stage.calendar();
        // A quarter may be judged soon without it; for the year the time to hand in is still running then.
        boolean unsubmitted = person.number() % 23 == 5 && quarter.number() <= QUARTERS;
        if (!unsubmitted || progress == Progress.SUBMITTED) {
            stepIf(stage, person, progress, Progress.RETURNED, quarter.endsOn().plusDays(2 + person.number() % 6), person,
                    () -> submit(stage, person, quarter));
        }
        if (progress == Progress.RETURNED) {
            stage.step(person, quarter.endsOn().plusDays(11), assessor, () -> on(person, quarter,
                    (id, tag) -> steps.giveBack(id, tag, stage.work().text("/evaluationReturnReason"))));
            return;
        }
        LocalDate judged = quarter.endsOn().plusDays(13 + person.number() % 8);
        stepIf(stage, person, progress, Progress.EVALUATED, judged, assessor, () -> evaluate(stage, person, quarter));
        stepIf(stage, person, progress, Progress.SIGNED, quarter.endsOn().plusDays(22), assessor,
                () -> on(person, quarter, steps::sign));
        LocalDate delivered = deliveredOn(stage, person, quarter, progress);
        stepIf(stage, person, progress, Progress.DELIVERED, delivered, assessor, () -> on(person, quarter, steps::deliver));
        stepIf(stage, person, progress, Progress.READ, delivered.plusDays(3 + person.number() % 4), person,
                () -> on(person, quarter, steps::acknowledge));
    }

    /** Of the latest quarter what nobody has read, and some of what was read, came so late that one may still object. */
    private static LocalDate deliveredOn(Stage stage, DemoPerson person, Quarter quarter, Progress progress) {
        DemoCalendar calendar = stage.calendar();
        boolean late = calendar.isLatest(quarter) && (progress == Progress.DELIVERED || person.number() % 8 == 4);
        return late ? calendar.workday(calendar.today().minusDays(9)) : quarter.endsOn().plusDays(25);
    }

    /** Handed in before the quarter ends, so that the supervisor can judge it today. */
    void addEarlySubmission(Stage stage, DemoPerson person, Quarter quarter, LocalDate day) {
        stage.step(person, day, person, () -> submit(stage, person, quarter));
    }

    private static void stepIf(Stage stage, DemoPerson subject, Progress reached, Progress needed, LocalDate day, DemoPerson who,
            Runnable work) {
        if (reached.compareTo(needed) >= 0) {
            stage.step(subject, day, who, work);
        }
    }

    private void submit(Stage stage, DemoPerson person, Quarter quarter) {
        String note = stage.work().oneOf("/submissionNotes", person.chance("note" + quarter.number()));
        on(person, quarter, (id, tag) -> {
            if (person.number() % 3 == 0) {
                selfReviews.save(id, Etag.header(0), selfReview(stage, person, quarter));
            }
            steps.submit(id, tag, note);
        });
    }

    /** The first target and one value in words, and the whole. */
    private SelfReviewRequest selfReview(Stage stage, DemoPerson person, Quarter quarter) {
        Random chance = person.chance("self" + quarter.number());
        WorkCatalogue work = stage.work();
        BehaviourValue value = BehaviourValue.values()[chance.nextInt(BehaviourValue.values().length)];
        return new SelfReviewRequest(
                work.oneOf("/selfReviews/overall", chance),
                plans.targetsOf(person).stream().limit(1)
                        .map(target -> new SelfReviewRequest.TargetView(target.id(), work.oneOf("/selfReviews/target", chance), null))
                        .toList(),
                List.of(new SelfReviewRequest.ValueView(value, work.oneOf("/selfReviews/value", chance), Rating.AS_EXPECTED)));
    }

    void evaluate(Stage stage, DemoPerson person, Quarter quarter) {
        on(person, quarter, (id, tag) -> {
            EvaluationResponse assessed = steps.assess(id, tag, assessment(stage, person, quarter));
            steps.complete(id, Etag.header(assessed.version()));
        });
    }

    private Assessment assessment(Stage stage, DemoPerson person, Quarter quarter) {
        Performance performance = Performance.of(person, quarter.number());
        Random chance = person.chance("evaluation" + quarter.number());
        WorkCatalogue work = stage.work();
        Rating behaviour = performance.behaviour();
        return new AssessmentRequest(
                performance.results(), work.oneOf("/resultReasons/" + performance.results(), chance),
                behaviour, behaviour == Rating.AS_EXPECTED ? null : work.oneOf("/behaviourReasons/" + behaviour, chance),
                feedback(work, person, performance, chance),
                plans.targetsOf(person).stream().map(target -> mark(target, performance)).toList(),
                behaviourMarks(behaviour, chance)).assessment();
    }

    private static TargetMark mark(TargetContent target, Performance performance) {
        return new TargetMark(target.id(), target.kind() == TargetKind.MAIN ? performance.results() : Rating.AS_EXPECTED, null);
    }

    /** The value that stands out carries the rating; the others are as expected. */
    private static List<BehaviourMark> behaviourMarks(Rating behaviour, Random chance) {
        BehaviourValue striking = BehaviourValue.values()[chance.nextInt(BehaviourValue.values().length)];
        return Arrays.stream(BehaviourValue.values())
                .map(value -> new BehaviourMark(value, value == striking ? behaviour : Rating.AS_EXPECTED, null))
                .toList();
    }

    /** What went well or what to change stands in the words of the person's own work. */
    private static String feedback(WorkCatalogue work, DemoPerson person, Performance performance, Random chance) {
        JsonNode own = work.workOf(person.post());
        String middle = performance.results() == Rating.BELOW
                ? WorkCatalogue.oneOf(own.get("advice"), chance)
                : WorkCatalogue.oneOf(own.get("strengths"), chance)
                        + (chance.nextBoolean() ? " " + WorkCatalogue.oneOf(own.get("advice"), chance) : "");
        return String.join(" ", List.of(
                        work.oneOf("/feedback/opening/" + performance.results(), chance), middle,
                        work.text("/feedback/behaviour/" + performance.behaviour()), work.oneOf("/feedback/closing", chance)))
                .replace("  ", " ");
    }

    void on(DemoPerson person, Quarter quarter, BiConsumer<UUID, String> deed) {
        Seen evaluation = seen.evaluation(person.employeeId(), quarter.id());
        deed.accept(evaluation.id(), Etag.header(evaluation.version()));
    }
}
