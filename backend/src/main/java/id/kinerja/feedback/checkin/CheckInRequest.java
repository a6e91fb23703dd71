package id.kinerja.feedback.checkin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands with a target, or with the plan as a whole. */
@Schema(name = "CheckInRequest")
public record CheckInRequest(
        @NotNull @Schema(required = true) UUID cycleId,
        @Schema(description = "One of the own targets; absent for the plan as a whole.") UUID targetId,
        @NotNull @Schema(required = true, examples = "DOUBTFUL") Confidence confidence,
        @Size(max = 1000) @Schema(examples = "Antrean daring mulai dipakai warga") String helps,
        @Size(max = 1000) @Schema(examples = "Jaringan sering putus pada pagi hari") String hinders,
        @Size(max = 1000) @Schema(examples = "Mohon bantu perangkat cadangan") String helpWanted) {}
