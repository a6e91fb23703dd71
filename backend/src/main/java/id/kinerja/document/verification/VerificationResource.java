package id.kinerja.document.verification;

import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.limits.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/verifications")
@Tag(name = "Verification")
@RunOnVirtualThread
@PermitAll
public class VerificationResource {

    private final Verifications verifications;

    VerificationResource(Verifications verifications) {
        this.verifications = verifications;
    }

    @GET
    @Path("/{code}")
    @Limited(LimitClass.BULK)
    @RateLimited(value = "verification", perMinute = 60)
    @Operation(operationId = "verifyDocument", summary = "Verify a document by its code",
            description = "For anybody, without signing in: kind, office, day of issue, whether it still counts, and the hashes of its files. "
                    + "Nothing of the content.")
    public VerificationResponse verify(
            @PathParam("code") @Size(min = 1, max = 40) @Parameter(description = "As printed; blanks, hyphens and small letters do not matter.",
                    example = "K7QM-9TXA-2HBD-WP4E") String code) {
        return verifications.get(code);
    }
}
