package id.kinerja.demo;

import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.CallerContext;
import id.kinerja.shared.time.AdjustableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What people do in the demo's year, played in the order of time. What lies after today has not happened. */
final class Timeline {

    /** Many steps commit at once, since each alone would wait for the disk. */
    private static final int STEPS_A_TRANSACTION = 40;
    private static final int SECONDS = 120;

    /** @param actor null for what happens by itself */
    private record Step(Instant at, Actor actor, Runnable work) {}

    private final List<Step> steps = new ArrayList<>();
    private final Instant end;

    Timeline(Instant end) {
        this.end = end;
    }

    void at(Instant at, Actor actor, Runnable work) {
        if (at.isBefore(end)) {
            steps.add(new Step(at, actor, work));
        }
    }

    /** What the clock of the office does, in transactions of its own that see all that people did before. */
    void byItself(Instant at, Runnable work) {
        at(at, null, work);
    }

    /** @param settle writes what a step left in memory and forgets it: the next one need not look through it */
    void play(AdjustableClock clock, Runnable settle) {
        steps.sort(Comparator.comparing(Step::at));
        List<Step> together = new ArrayList<>();
        for (Step step : steps) {
            if (step.actor() == null) {
                commit(together, clock, settle);
                clock.pin(step.at());
                step.work().run();
                continue;
            }
            together.add(step);
            if (together.size() == STEPS_A_TRANSACTION) {
                commit(together, clock, settle);
            }
        }
        commit(together, clock, settle);
    }

    private static void commit(List<Step> together, AdjustableClock clock, Runnable settle) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> together.forEach(step -> {
            clock.pin(step.at());
            CallerContext.runAs(step.actor(), step.work());
            settle.run();
        }));
        together.clear();
    }
}
