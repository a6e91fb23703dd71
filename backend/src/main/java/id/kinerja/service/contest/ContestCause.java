package id.kinerja.service.contest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something should not count for somebody. */
@Schema(name = "ContestCause")
public enum ContestCause {
    /** Somebody else did it. */
    WRONG_HANDLER,
    SYSTEM_OUTAGE,
    OTHER_AGENCY,
    /** Needs words. */
    OTHER
}
