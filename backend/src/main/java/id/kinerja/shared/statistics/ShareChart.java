package id.kinerja.shared.statistics;

import java.util.List;

/**
 * The control chart of shares with a different number of cases each time (p-chart): the limits of a point are the share of
 * all plus or minus three standard errors of its own size.
 *
 * @param share of all cases together, 0 to 1
 */
public record ShareChart(double share, List<Point> points) {

    private static final int ERRORS = 3;

    /** @param outside whether chance does not explain this share */
    public record Point(long successes, long cases, double share, double lower, double upper, boolean outside) {}

    /** Successes out of cases at one time. */
    public record Count(long successes, long cases) {

        public Count {
            if (cases < 1 || successes < 0 || successes > cases) {
                throw new IllegalArgumentException("A share needs cases, and no more successes than those");
            }
        }
    }

    public ShareChart {
        points = List.copyOf(points);
    }

    /** @throws IllegalArgumentException without any count */
    public static ShareChart of(List<Count> counts) {
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("A chart needs counts");
        }
        double successes = counts.stream().mapToLong(Count::successes).sum();
        double share = successes / counts.stream().mapToLong(Count::cases).sum();
        return new ShareChart(share, counts.stream().map(count -> point(count, share)).toList());
    }

    private static Point point(Count count, double all) {
        double reach = ERRORS * Math.sqrt(all * (1 - all) / count.cases());
        double lower = Math.max(0, all - reach);
        double upper = Math.min(1, all + reach);
        double own = (double) count.successes() / count.cases();
        return new Point(count.successes(), count.cases(), own, lower, upper, own < lower || own > upper);
    }
}
