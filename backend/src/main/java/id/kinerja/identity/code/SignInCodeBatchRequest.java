package id.kinerja.identity.code;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which employees. */
@Schema(description = "For which employees codes are wanted.")
public record SignInCodeBatchRequest(
        @Schema(description = "Only this unit and those below it; absent: the whole office.") UUID unitId,
        @Schema(description = "True, or absent: only those who have no password yet. False: also those who have one, which stays valid"
                + " until the code is used.", defaultValue = "true") Boolean onlyWithoutPassword) {

    boolean withoutPasswordOnly() {
        return onlyWithoutPassword == null || onlyWithoutPassword;
    }
}
