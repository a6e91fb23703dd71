package id.kinerja.training.pulse;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Takes answers and counts them. On purpose neither the trail nor the memory of repeated requests learns of an answer: both would
 * keep whose it was, and with so few possible answers a hash is as good as the answer itself.
 */
@ApplicationScoped
public class PulseService {

    /** Fewer answers could be guessed (privacy of small groups). */
    static final int SHOWN_FROM = 10;

    private final PulseRepository pulse;
    private final Caller caller;
    private final OfficeTime time;

    PulseService(PulseRepository pulse, Caller caller, OfficeTime time) {
        this.pulse = pulse;
        this.caller = caller;
        this.time = time;
    }

    public PulseStanding standing() {
        Quarter quarter = Quarter.of(time.today());
        return new PulseStanding(quarter.code(), pulse.hasTakenPart(caller.employeeIdOrThrow(), quarter), quarter.lastDay(), SHOWN_FROM);
    }

    /** 409 where this person has answered already. */
    @Transactional
    public void answer(PulseAnswerRequest request) {
        Quarter quarter = Quarter.of(time.today());
        if (!pulse.takePart(caller.employeeIdOrThrow(), quarter, time.today())) {
            throw Problem.conflict("training.pulse-answered");
        }
        pulse.count(quarter, request.byQuestion());
    }

    /** @param code of a quarter, such as 2026-Q1; null for the last one that is over */
    public PulseResults results(String code) {
        Quarter quarter = code == null ? Quarter.of(time.today()).before()
                : Quarter.find(code).orElseThrow(() -> Problem.invalid("request.invalid").at("/query/quarter", "training.quarter-unreadable"));
        if (!quarter.isOver(time.today())) {
            return hidden(quarter, PulseResults.State.RUNNING);
        }
        Map<PulseQuestion, Map<PulseChoice, Integer>> counts = pulse.counts(quarter);
        int answers = counts.getOrDefault(PulseQuestion.EASY_TO_USE, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
        return answers < SHOWN_FROM ? hidden(quarter, PulseResults.State.TOO_FEW)
                : new PulseResults(quarter.code(), PulseResults.State.SHOWN, SHOWN_FROM, answers, counts.entrySet().stream()
                        .map(each -> new PulseResults.Question(each.getKey(), Arrays.stream(PulseChoice.values())
                                .map(choice -> each.getValue().getOrDefault(choice, 0)).toList())).toList());
    }

    private static PulseResults hidden(Quarter quarter, PulseResults.State state) {
        return new PulseResults(quarter.code(), state, SHOWN_FROM, null, List.of());
    }
}
