package id.kinerja.evaluation.explanation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a frozen copy counts no more. */
public record CopyEnd(Cause cause, UUID byEmployeeId, String reason) {

    /** What ended it. */
    @Schema(name = "EvaluationCopyEnd")
    public enum Cause {
        /** The assessor withdrew the signature. */
        UNSIGNED,
        /** The decision on an objection put another result in its place. */
        DECIDED
    }
}
