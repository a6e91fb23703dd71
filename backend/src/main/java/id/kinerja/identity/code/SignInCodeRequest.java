package id.kinerja.identity.code;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom. */
@Schema(description = "For which employee a code is wanted.")
public record SignInCodeRequest(
        @Schema(examples = "01980000-0000-7000-8000-000000000001") @NotNull UUID employeeId) {}
