package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.demo.EvaluationScript.Progress;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Puts everybody's year on the line of time. */
@ApplicationScoped
class DemoYear {

    /** Whose plan is revised in force, and whose next version is still a draft. */
    private static final int REVISED = 41;
    private static final int REVISING = 30;

    /** Works in the village that is calibrating: rated and not yet signed, so that there is something to change. */
    private static final String JUDGED = "198404242006102001";

    private final ArrivalScript arrivals;
    private final PlanScript plans;
    private final ProgressScript progress;
    private final EvaluationScript evaluations;
    private final List<DemoChapter> chapters;

    DemoYear(ArrivalScript arrivals, PlanScript plans, ProgressScript progress, EvaluationScript evaluations,
            @All List<DemoChapter> chapters) {
        this.arrivals = arrivals;
        this.plans = plans;
        this.progress = progress;
        this.evaluations = evaluations;
        this.chapters = chapters.stream().sorted(Comparator.comparing(chapter -> chapter.getClass().getSimpleName())).toList();
    }

    void write(Stage stage) {
        for (DemoPerson person : stage.everybody()) {
            PlanFate fate = isShown(person) ? PlanFate.IN_FORCE : PlanFate.of(person);
            arrivals.add(stage, person, LocalDate.of(stage.calendar().year(), 1, 5));
            plans.add(stage, person, fate);
            if (fate == PlanFate.IN_FORCE && stage.assessorOf(person) != null) {
                work(stage, person);
            }
            arrivals.addReport(stage, person);
        }
        chapters.forEach(chapter -> chapter.write(stage));
    }

    private void work(Stage stage, DemoPerson person) {
        for (Quarter quarter : stage.calendar().quarters()) {
            boolean latest = stage.calendar().isLatest(quarter);
            if (latest && person.number() == REVISED) {
                plans.addRevision(stage, person, quarter.startsOn().plusDays(48), true);
            }
            if (stage.calendar().isOver(quarter)) {
                progress.add(stage, person, quarter);
                evaluations.add(stage, person, quarter, latest ? progressOf(person) : Progress.READ);
            } else if (stage.calendar().hasBegun(quarter)) {
                run(stage, person, quarter);
            }
        }
        if (person.number() == REVISING) {
            plans.addRevision(stage, person, stage.calendar().workday(stage.calendar().today().minusDays(5)), false);
        }
        if (isShown(person)) {
            arrivals.addSignIn(stage, person, stage.calendar().workday(stage.calendar().today().minusDays(1)));
        }
    }

    /** The quarter of today, or one that ended lately: most are in the middle of it, one has handed it in. */
    private void run(Stage stage, DemoPerson person, Quarter quarter) {
        LocalDate lately = stage.calendar().today().minusDays(2);
        LocalDate day = stage.calendar().workday(lately.isAfter(quarter.endsOn()) ? quarter.endsOn() : lately);
        if (person.nip().equals(DemoAccounts.READY) && !day.isBefore(quarter.startsOn())) {
            progress.addWhole(stage, person, quarter, day);
            evaluations.addEarlySubmission(stage, person, quarter, day);
        } else {
            progress.add(stage, person, quarter);
        }
    }

    /** How far the latest quarter has come: every state is somebody's. */
    private static Progress progressOf(DemoPerson person) {
        return switch (person.nip()) {
            case DemoAccounts.READER -> Progress.DELIVERED;
            case DemoAccounts.READY -> Progress.READ;
            case DemoAccounts.COUNTER -> Progress.SUBMITTED;
            case JUDGED -> Progress.EVALUATED;
            default -> switch (person.number() % 16) {
                case 3 -> Progress.NOTHING;
                case 6 -> Progress.RETURNED;
                case 9, 10 -> Progress.SUBMITTED;
                case 12 -> Progress.EVALUATED;
                case 14 -> Progress.SIGNED;
                case 1, 2, 5 -> Progress.DELIVERED;
                default -> Progress.READ;
            };
        };
    }

    private static boolean isShown(DemoPerson person) {
        return DemoAccounts.list("").stream().anyMatch(account -> account.identifier().equals(person.nip()));
    }
}
