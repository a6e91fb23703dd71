package id.kinerja.target.behaviour;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of the regulation and its translation. */
public record Wording(
        @Schema(description = "Official Indonesian wording.", examples = "Membantu orang lain belajar", maxLength = 200, required = true)
                String id,
        @Schema(description = "English translation, without legal force.", examples = "Helps others learn", maxLength = 200, required = true)
                String en) {}
