package id.kinerja.shared.statistics;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The control chart of single values and their moving ranges (XmR, W. A. Shewhart, D. J. Wheeler): whether a measure moves
 * by chance or has changed. Limits are the mean plus or minus 2.66 times the mean moving range; a range above 3.268 times
 * it is a signal too.
 *
 * @param values in order of time
 * @param signals positions, from 0, of values that chance does not explain
 */
public record ControlChart(List<Double> values, double mean, double meanRange, double lower, double upper, double upperRange,
        List<Integer> signals) {

    /** Fewer values give limits that say nothing. */
    public static final int FEWEST = 12;

    private static final double RANGE_TO_LIMIT = 2.66;
    private static final double RANGE_TO_UPPER_RANGE = 3.268;
    private static final int RUN = 8;

    public ControlChart {
        values = List.copyOf(values);
        signals = List.copyOf(signals);
    }

    /** @throws IllegalArgumentException for fewer than {@link #FEWEST} values */
    public static ControlChart of(List<Double> values) {
        if (values.size() < FEWEST) {
            throw new IllegalArgumentException("A control chart needs at least " + FEWEST + " values");
        }
        double mean = average(values);
        List<Double> ranges = ranges(values);
        double meanRange = average(ranges);
        double lower = mean - RANGE_TO_LIMIT * meanRange;
        double upper = mean + RANGE_TO_LIMIT * meanRange;
        double upperRange = RANGE_TO_UPPER_RANGE * meanRange;
        TreeSet<Integer> signals = new TreeSet<>();
        for (int place = 0; place < values.size(); place++) {
            boolean outside = values.get(place) > upper || values.get(place) < lower;
            boolean jump = place > 0 && ranges.get(place - 1) > upperRange;
            if (outside || jump || endsRun(values, place, mean) || endsShift(values, place, mean, upper - mean)) {
                signals.add(place);
            }
        }
        return new ControlChart(values, mean, meanRange, lower, upper, upperRange, List.copyOf(signals));
    }

    /** Eight in a row on one side of the mean. */
    private static boolean endsRun(List<Double> values, int place, double mean) {
        if (place < RUN - 1) {
            return false;
        }
        List<Double> last = values.subList(place - RUN + 1, place + 1);
        return last.stream().allMatch(value -> value > mean) || last.stream().allMatch(value -> value < mean);
    }

    /** Three of four nearer to the same limit than to the mean. */
    private static boolean endsShift(List<Double> values, int place, double mean, double distance) {
        if (place < 3) {
            return false;
        }
        List<Double> last = values.subList(place - 3, place + 1);
        return last.stream().filter(value -> value > mean + distance / 2).count() >= 3
                || last.stream().filter(value -> value < mean - distance / 2).count() >= 3;
    }

    private static List<Double> ranges(List<Double> values) {
        return IntStream.range(1, values.size()).mapToObj(place -> Math.abs(values.get(place) - values.get(place - 1))).toList();
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
