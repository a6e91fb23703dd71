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
                List<@Valid @NotNull IndicatorRequest> indicators,
        @Schema(description = "Only where the plan asks for it.", examples = "SERVICE_RECIPIENTS") Perspective perspective,
        @Size(max = TargetRequest.MAX_ASSIGNER)
                @Schema(description = "Who assigned it (penugasan dari).", examples = "Sekretaris Daerah")
                String assignedBy) {

    /** Beyond this nobody follows a target through a year; the forms of the regulation have three to four. */
    static final int MAX_INDICATORS = 10;

    static final int MAX_LINKS = 10;
    static final int MAX_ASSIGNER = 200;

    public TargetRequest {
        title = title == null ? "" : title.strip();
        links = links == null ? List.of() : links;
        indicators = indicators == null ? List.of() : indicators;
        assignedBy = assignedBy == null || assignedBy.isBlank() ? null : assignedBy.strip();
    }

    public TargetRequest(UUID id, TargetKind kind, String title, List<LinkRequest> links, List<IndicatorRequest> indicators) {
        this(id, kind, title, links, indicators, null, null);
    }

    public TargetRequest withoutPerspective() {
        return new TargetRequest(id, kind, title, links, indicators, null, assignedBy);
    }

    /** As a plan in words holds it: a narrative measure of success, no aspects and no numbers. */
    public TargetRequest inWords() {
        return new TargetRequest(id, kind, title, links, indicators.stream().map(IndicatorRequest::inWords).toList(), perspective, assignedBy);
    }
}
