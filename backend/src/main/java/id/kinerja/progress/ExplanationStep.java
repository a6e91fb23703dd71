package id.kinerja.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a reckoning: the sentence with its numbers, and the rule behind it. */
@Schema(name = "ExplanationStep")
public record ExplanationStep(
        @Schema(required = true, maxLength = 1000, examples = "12 ÷ 10 × 100 = 120 %") String text,
        @Schema(required = true) RuleText rule) {}
