package id.kinerja.cycle.assignment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of a cycle, named as on the day it was opened. */
@Schema(description = "A person of a cycle, named as on the day it was opened.")
public record FrozenPerson(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 364) String name,
        @Schema(required = true, pattern = "^[0-9]{18}$") String nip) {}
