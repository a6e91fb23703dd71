package id.kinerja.training.module;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A module in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrainingModule", description = "A module in the reader’s language.")
public record ModuleResponse(
        @Schema(required = true, maxLength = 40, examples = "first-steps") String key,
        @Schema(required = true, minimum = "1", maximum = "1000") int version,
        @Schema(required = true) Audience audience,
        @Schema(required = true, minimum = "1", maximum = "10", description = "Minutes that reading takes.") int minutes,
        @Schema(required = true, maxLength = 100) String title,
        @Schema(required = true, maxLength = 300) String summary,
        @Schema(required = true, minItems = 1, maxItems = 10) List<Card> cards,
        @Schema(description = "When the reader completed this version.") Instant completedAt,
        @Schema(required = true, description = "True where an earlier version was completed and this one not.") boolean renewed) {

    /** One thing to do or to know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrainingCard")
    public record Card(
            @Schema(required = true, maxLength = 100) String title,
            @Schema(required = true, maxLength = 1200) String text,
            @Schema(maxLength = 100, description = "Page of the app where it can be done at once.") String tryPath) {}

    static ModuleResponse of(TrainingModule module, Completion last, ModuleText text) {
        boolean current = last != null && last.moduleVersion() == module.version();
        return new ModuleResponse(module.key(), module.version(), module.audience(), module.minutes(), text.title(), text.summary(),
                text.cards().stream().map(card -> new Card(card.title(), card.text(), card.tryPath())).toList(),
                current ? last.completedAt() : null, last != null && !current);
    }
}
