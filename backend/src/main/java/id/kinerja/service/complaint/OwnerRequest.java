package id.kinerja.service.complaint;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to answer. */
@Schema(name = "ComplaintOwnerRequest", description = "Who is to answer.")
public record OwnerRequest(@NotNull @Schema(required = true) UUID employeeId) {}
