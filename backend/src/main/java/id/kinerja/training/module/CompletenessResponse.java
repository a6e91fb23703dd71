package id.kinerja.training.module;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people completed each module; nobody's name. */
@Schema(name = "TrainingCompleteness", description = "How many people completed each module; nobody’s name.")
public record CompletenessResponse(@Schema(required = true, maxItems = 50) List<Item> modules) {

    /** One module. */
    @Schema(name = "ModuleCompleteness")
    public record Item(
            @Schema(required = true, maxLength = 40) String key,
            @Schema(required = true, maxLength = 100) String title,
            @Schema(required = true) Audience audience,
            @Schema(required = true, minimum = "0", maximum = "10000000", description = "People in service who completed this version.") int completed,
            @Schema(required = true, minimum = "0", maximum = "10000000", description = "People in service whose work it is about.") int expected) {}
}
