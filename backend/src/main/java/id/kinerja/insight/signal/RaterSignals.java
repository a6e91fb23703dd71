package id.kinerja.insight.signal;

import java.util.ArrayList;
import java.util.List;

/**
 * Which questions an assessor's ratings raise. A share is asked about only where even the lower end of its interval is over the
 * limit; being more lenient or severe than others only where the two intervals do not touch. Below the fewest ratings: nothing.
 */
final class RaterSignals {

    private final RaterCounts own;
    private final RaterCounts others;
    private final SignalLimits limits;
    private final List<Signal> signals = new ArrayList<>();

    private RaterSignals(RaterCounts own, RaterCounts others, SignalLimits limits) {
        this.own = own;
        this.others = others;
        this.limits = limits;
    }

    static List<Signal> of(RaterCounts own, RaterCounts others, SignalLimits limits) {
        RaterSignals raised = new RaterSignals(own, others, limits);
        raised.collect();
        return List.copyOf(raised.signals);
    }

    private void collect() {
        addShare(SignalCode.EQUAL_RATINGS, own.mostEqual(), own.rated(), limits.equalOver());
        addDifference(SignalCode.LENIENT, own.veryGood(), others.veryGood());
        addDifference(SignalCode.SEVERE, own.low(), others.low());
        addShare(SignalCode.WITHOUT_EVIDENCE, own.withoutEvidence(), own.rated(), limits.missingOver());
        addShare(SignalCode.WITHOUT_FEEDBACK, own.withoutFeedback(), own.rated(), limits.missingOver());
        addShare(SignalCode.UNLIKE_INDICATORS, own.unlike(), own.suggested(), limits.missingOver());
    }

    private void addShare(SignalCode code, int count, int of, int percent) {
        WilsonInterval interval = WilsonInterval.of(count, of);
        if (of >= limits.fewestRated() && interval.lower() * 100 > percent) {
            signals.add(new Signal(code, count, of, interval));
        }
    }

    private void addDifference(SignalCode code, int count, int countOfOthers) {
        WilsonInterval interval = WilsonInterval.of(count, own.rated());
        boolean enough = own.rated() >= limits.fewestRated() && others.rated() >= limits.fewestRated();
        if (enough && interval.isAbove(WilsonInterval.of(countOfOthers, others.rated()))) {
            signals.add(new Signal(code, count, own.rated(), interval));
        }
    }
}
