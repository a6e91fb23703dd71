package id.kinerja.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as a person reads it. */
@Schema(name = "Rule", description = "A rule with its source in law, or the office's setting where the law gives none.")
public record RuleText(
        @Schema(required = true, maxLength = 60, examples = "INDICATOR_NORMAL") String code,
        @Schema(required = true, maxLength = 1000, examples = "Capaian = realisasi dibagi target, dikali 100.") String text,
        @Schema(required = true, maxLength = 300, examples = "PermenPANRB 8/2021, lampiran") String source) {}
