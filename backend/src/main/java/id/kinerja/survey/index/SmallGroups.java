package id.kinerja.survey.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which groups of a published table are hidden: those with fewer than ten answers, and as many more, the smallest first,
 * as keep a hidden one from being found by subtracting the shown ones from the total (the rule of the GP Patient Survey of
 * England). Empty groups say nothing about anybody and stay.
 */
public final class SmallGroups {

    public static final int MINIMUM = 10;

    private SmallGroups() {}

    /** @return the positions, from 0, of the groups to hide */
    public static Set<Integer> hidden(List<Long> sizes) {
        return hidden(sizes, MINIMUM);
    }

    /** @param minimum answers from which on a group may be shown */
    public static Set<Integer> hidden(List<Long> sizes, long minimum) {
        Set<Integer> hidden = new HashSet<>();
        List<Integer> shown = new ArrayList<>();
        long covered = 0;
        for (int place = 0; place < sizes.size(); place++) {
            long size = sizes.get(place);
            if (size > 0 && size < minimum) {
                hidden.add(place);
                covered += size;
            } else if (size > 0) {
                shown.add(place);
            }
        }
        shown.sort(Comparator.comparing(sizes::get));
        for (int next : shown) {
            if (hidden.isEmpty() || hidden.size() > 1 && covered >= minimum) {
                break;
            }
            hidden.add(next);
            covered += sizes.get(next);
        }
        return hidden;
    }
}
