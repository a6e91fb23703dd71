package id.kinerja.progress.log;

import java.util.List;

/** What may be done to an entry, by whoever wrote it. */
public enum WorkLogAction {
    CORRECT,
    /** Count its quantity, or take its words, as a realisation. */
    PROMOTE;

    static List<WorkLogAction> allowed(boolean own, WorkLogItem entry) {
        if (!own || entry.outcome() != null) {
            return List.of();
        }
        return entry.tellsAResult() ? List.of(CORRECT, PROMOTE) : List.of(CORRECT);
    }
}
