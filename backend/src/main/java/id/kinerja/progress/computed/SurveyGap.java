package id.kinerja.progress.computed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why surveys give no number yet. */
@Schema(name = "SurveyGap", description = "Why surveys give no number yet.")
public enum SurveyGap {
    /** No closed survey of the span holds an answer to it. */
    NO_CLOSED_SURVEY,
    /** Fewer than ten; how many is not said. */
    TOO_FEW_ANSWERS
}
