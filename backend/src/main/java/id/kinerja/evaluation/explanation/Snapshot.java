package id.kinerja.evaluation.explanation;

import id.kinerja.service.measure.PersonRequest;
import java.util.List;

/**
 * The frozen copy: the whole explanation in both languages, so that not even its sentences follow a later version, and once, since
 * they have no language, the requests behind what filled itself, those that counted no more included.
 */
record Snapshot(int format, ExplanationResponse id, ExplanationResponse en, List<PersonRequest> requests) {

    /** Raised when the shape changes; older copies stay readable as they are. */
    private static final int FORMAT = 2;

    Snapshot(ExplanationResponse id, ExplanationResponse en, List<PersonRequest> requests) {
        this(FORMAT, id, en, requests);
    }
}
