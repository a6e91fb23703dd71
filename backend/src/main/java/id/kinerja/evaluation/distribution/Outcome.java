package id.kinerja.evaluation.distribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check says. There is no third: a pattern is a guide and blocks nothing. */
@Schema(name = "DistributionOutcome")
public enum Outcome {
    OK,
    /** Asks for a written reason. */
    WARNING
}
