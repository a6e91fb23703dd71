package id.kinerja.cycle.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One number, flag or choice of a section, for a form that knows no section. */
@Schema(description = "One number, flag or choice of a section, for a form that knows no section.")
public record RuleField(
        @Schema(required = true, maxLength = 200, description = "JSON Pointer inside the value.", examples = "/aboveOver") String pointer,
        @Schema(required = true) Kind kind,
        @Schema(required = true, maxLength = 300, description = "In the caller's language.") String label,
        @Schema(required = true, maxItems = 50, description = "For kind CHOICE; else empty.") List<Choice> choices) {

    public RuleField {
        choices = List.copyOf(choices);
    }

    /** What may stand there. */
    public enum Kind { WHOLE, DECIMAL, FLAG, TEXT, CHOICE, TEXTS, OTHER }

    /** One of the words that may stand there. */
    @Schema(name = "RuleChoice", description = "One of the words that may stand there.")
    public record Choice(
            @Schema(required = true, maxLength = 100) String value,
            @Schema(required = true, maxLength = 300, description = "In the caller's language.") String label) {}
}
