package id.kinerja.shared.paging;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which filters of a list somebody set, for the trail. */
public final class Filters {

    private Filters() {}

    /** @param namesAndValues in turn; a filter without a value is left out */
    public static Map<String, Object> given(Object... namesAndValues) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at + 1] != null) {
                given.put((String) namesAndValues[at], namesAndValues[at + 1]);
            }
        }
        return given;
    }
}
