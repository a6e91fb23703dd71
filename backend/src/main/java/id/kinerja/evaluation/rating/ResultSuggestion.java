package id.kinerja.evaluation.rating;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rating of results that the numbers suggest. A person sets the rating; this only shows what the rule would say.
 *
 * <p>PermenPANRB 6/2022 in the words of the training deck of e-Kinerja BKN: <i>above</i> = most or all results above
 * expectation and no main result below; <i>as expected</i> = most or all results as expected and only a small part of
 * the main results below; <i>below</i> = most or all results below. "Most" and "a small part" are settings; a result above
 * expectation also counts as one that meets it. Where none of the three fits, nothing is suggested.
 *
 * @param rating empty when the rule gives no answer; {@code verdict} says why
 */
public record ResultSuggestion(
        Optional<Rating> rating, Verdict verdict, List<Optional<Rating>> marks, Count all, Count main) {

    /** Which sentence of the rule decided. */
    public enum Verdict {
        MOST_ABOVE,
        MOST_AS_EXPECTED,
        MOST_BELOW,
        /** No more than half below, yet too many of the main results. */
        MIXED,
        /** Fewer than half of the targets have a number to go by. */
        TOO_LITTLE_MEASURED
    }

    /** How many of the measured targets got which mark. */
    public record Count(long above, long asExpected, long below, long unmeasured) {
        long measured() {
            return above + asExpected + below;
        }

        static Count of(List<Optional<Rating>> marks) {
            return new Count(
                    times(marks, Rating.ABOVE), times(marks, Rating.AS_EXPECTED), times(marks, Rating.BELOW),
                    times(marks, null));
        }

        private static long times(List<Optional<Rating>> marks, Rating rating) {
            return marks.stream().filter(mark -> Objects.equals(mark.orElse(null), rating)).count();
        }
    }

    public static ResultSuggestion of(List<TargetResult> targets, SuggestionBands bands) {
        List<Optional<Rating>> marks = marks(targets, bands);
        Count all = Count.of(marks);
        Count main = Count.of(marks(targets.stream().filter(TargetResult::main).toList(), bands));
        Verdict verdict = decide(all, main, bands);
        return new ResultSuggestion(ratingOf(verdict), verdict, marks, all, main);
    }

    private static List<Optional<Rating>> marks(List<TargetResult> targets, SuggestionBands bands) {
        return targets.stream().map(target -> target.mean().map(bands::markOf)).toList();
    }

    private static Verdict decide(Count all, Count main, SuggestionBands bands) {
        if (all.measured() == 0 || all.measured() < all.unmeasured()) {
            return Verdict.TOO_LITTLE_MEASURED;
        }
        if (bands.isMost(all.below(), all.measured())) {
            return Verdict.MOST_BELOW;
        }
        if (bands.isMost(all.above(), all.measured()) && main.below() == 0) {
            return Verdict.MOST_ABOVE;
        }
        boolean mostMeetIt = bands.isMost(all.above() + all.asExpected(), all.measured());
        return mostMeetIt && bands.isSmallPart(main.below(), main.measured()) ? Verdict.MOST_AS_EXPECTED : Verdict.MIXED;
    }

    private static Optional<Rating> ratingOf(Verdict verdict) {
        return switch (verdict) {
            case MOST_ABOVE -> Optional.of(Rating.ABOVE);
            case MOST_AS_EXPECTED -> Optional.of(Rating.AS_EXPECTED);
            case MOST_BELOW -> Optional.of(Rating.BELOW);
            case MIXED, TOO_LITTLE_MEASURED -> Optional.empty();
        };
    }
}
