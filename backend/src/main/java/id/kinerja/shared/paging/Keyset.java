package id.kinerja.shared.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The SQL of "everything after this item" for an order of several columns and directions. */
final class Keyset {

    private Keyset() {}

    /** The sort values as text, exact to the last microsecond and digit, for the cursor. */
    static String columns(List<SortFields.Step> steps) {
        return numbered(steps, i -> "CAST(" + steps.get(i).expression() + " AS text) AS keyset" + i, ", ");
    }

    static String order(List<SortFields.Step> steps, boolean backwards) {
        return steps.stream()
                .map(step -> step.expression() + (step.descending() != backwards ? " DESC" : " ASC"))
                .collect(Collectors.joining(", "));
    }

    /** One direction compares rows, which an index serves in one range; mixed directions need the long form. */
    static String after(List<SortFields.Step> steps, boolean backwards) {
        boolean first = steps.getFirst().descending();
        if (steps.stream().allMatch(step -> step.descending() == first)) {
            String left = steps.stream().map(SortFields.Step::expression).collect(Collectors.joining(", "));
            String right = numbered(steps, i -> value(steps, i), ", ");
            return "(" + left + ") " + sign(steps.getFirst(), backwards) + " (" + right + ")";
        }
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String equal = numbered(steps.subList(0, i), j -> steps.get(j).expression() + " = " + value(steps, j) + " AND ", "");
            alternatives.add("(" + equal + steps.get(i).expression() + " " + sign(steps.get(i), backwards) + " " + value(steps, i) + ")");
        }
        return String.join(" OR ", alternatives);
    }

    private static String sign(SortFields.Step step, boolean backwards) {
        return step.descending() != backwards ? "<" : ">";
    }

    private static String value(List<SortFields.Step> steps, int i) {
        return "CAST(:keyset" + i + " AS " + steps.get(i).sqlType() + ")";
    }

    private static String numbered(List<SortFields.Step> steps, java.util.function.IntFunction<String> text, String separator) {
        return IntStream.range(0, steps.size()).mapToObj(text).collect(Collectors.joining(separator));
    }
}
