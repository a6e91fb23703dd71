package id.kinerja.training.module;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The modules, those for the reader's work first. */
@Schema(name = "TrainingModules")
public record ModuleListResponse(
        @Schema(required = true, maxItems = 50) List<ModuleResponse> modules,
        @Schema(required = true, maxItems = 4, description = "What the reader’s work asks for.") List<Audience> audiences) {}
