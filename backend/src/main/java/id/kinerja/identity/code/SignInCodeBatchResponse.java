package id.kinerja.identity.code;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Codes on their only way out. */
@Schema(name = "SignInCodeBatch", description = "Codes, shown this once; at most 200 at a time, by name.")
public record SignInCodeBatchResponse(
        @Schema(required = true, maxItems = 200) List<SignInCodeResponse> items,
        @Schema(required = true, description = "True if more people are waiting: call again.") boolean more) {}
