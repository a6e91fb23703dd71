package id.kinerja.service.request;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may happen to a request. */
public enum EventKind {
    /** Drew a queue ticket; without one a request begins at the counter. */
    TICKET,
    CALLED,
    INTAKE,
    /** The incomplete file goes back with an explanation. */
    RETURNED(ReasonCode.MISSING_DOCUMENT, ReasonCode.WRONG_DATA, ReasonCode.UNCLEAR_INFORMATION, ReasonCode.OFFICER_MISTAKE, ReasonCode.OTHER),
    RESUBMITTED,
    /** The file is complete: the clock of the standard starts. */
    COMPLETED,
    STEP_STARTED,
    STEP_ENDED,
    /** The office waits for somebody else: the clock of the standard stands. */
    PAUSED(ReasonCode.APPLICANT, ReasonCode.OUTAGE, ReasonCode.OTHER_AGENCY),
    RESUMED,
    /** The clock of the standard stops; a step still open ends with it. */
    READY,
    HANDED_OVER,
    REJECTED(ReasonCode.NOT_ENTITLED, ReasonCode.MISSING_DOCUMENT, ReasonCode.WRONG_DATA, ReasonCode.OTHER),
    WITHDRAWN,
    /** An error was found after the document was made. */
    CORRECTED(ReasonCode.OFFICER, ReasonCode.APPLICANT, ReasonCode.SYSTEM);

    private final Set<ReasonCode> causes;

    EventKind(ReasonCode... causes) {
        this.causes = causes.length == 0 ? EnumSet.noneOf(ReasonCode.class) : EnumSet.copyOf(List.of(causes));
    }

    /** The causes of which one must be named; empty where none may be. */
    public Set<ReasonCode> causes() {
        return Collections.unmodifiableSet(causes);
    }

    /** Whether a sentence must say it in words, since somebody else has to understand it. */
    boolean needsWords() {
        return this == RETURNED || this == REJECTED || this == CORRECTED;
    }
}
