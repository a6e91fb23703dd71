package id.kinerja.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TargetLink")
public record LinkContent(
        @Schema(description = "Absent once the superior has deleted the draft target.") UUID superiorTargetId,
        @Schema(required = true, maxLength = 500, examples = "Layanan administrasi kecamatan memuaskan warga")
                String superiorTitle,
        @Schema(required = true, examples = "DIRECT") LinkKind kind,
        @Schema(required = true, description = "True as long as the superior's plan is not established.") boolean provisional) {}
