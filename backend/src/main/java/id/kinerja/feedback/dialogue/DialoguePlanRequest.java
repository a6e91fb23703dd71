package id.kinerja.feedback.dialogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Day, period and the caller's own points; those of the other stay. */
@Schema(name = "DialoguePlanRequest")
public record DialoguePlanRequest(
        @NotNull @Schema(required = true, examples = "2026-06-18") LocalDate plannedOn,
        UUID periodId,
        @NotNull @Size(max = 10) @Schema(required = true, maxItems = 10) List<@NotBlank @Size(max = 300) String> agenda) {}
