package id.kinerja.survey.improvement.effect;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no comparison yet. */
@Schema(name = "EffectGap", description = "Why there is no comparison yet.")
public enum EffectGap {
    /** No survey of the unit that asks the same has begun since it was done, and is closed. */
    NO_LATER_SURVEY,
    /** Fewer than may be shown; how many is not said. */
    TOO_FEW_ANSWERS
}
