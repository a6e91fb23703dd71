package id.kinerja.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as its author has written it so far; what is left out is stored as empty and asked for at submission. */
@Schema(description = "A target of a draft. It may be incomplete: completeness is checked at submission.")
public record TargetRequest(
        @Schema(description = "Id of the target to keep; absent for a new one.") UUID id,
        @NotNull @Schema(examples = "MAIN") TargetKind kind,
        @Size(max = 500)
                @Schema(
                        description = "The expected result in words.",
                        examples = "Surat keterangan warga terbit tepat waktu")
                String title,
        @Size(max = TargetRequest.MAX_LINKS) @Schema(description = "Targets of the superior that this one supports.")
                List<@Valid @NotNull LinkRequest> links,
        @Size(max = TargetRequest.MAX_INDICATORS) @Schema(description = "How one sees that the target is reached.")
                List<@Valid @NotNull IndicatorRequest> indicators) {

    /** Beyond this nobody follows a target through a year; the forms of the regulation have three to four. */
    static final int MAX_INDICATORS = 10;

    static final int MAX_LINKS = 10;

    public TargetRequest {
        title = title == null ? "" : title.strip();
        links = links == null ? List.of() : links;
        indicators = indicators == null ? List.of() : indicators;
    }
}
