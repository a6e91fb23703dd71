package id.kinerja.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as it is stored, with its indicators and links in their order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Target", description = "An expected result (rencana hasil kerja) with its indicators.")
public record TargetContent(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The same in every version of the plan that holds this target.") UUID lineageId,
        @Schema(required = true, examples = "MAIN") TargetKind kind,
        @Schema(required = true, maxLength = 500, examples = "Surat keterangan warga terbit tepat waktu") String title,
        @Schema(description = "Only in plans of heads of independent units.", examples = "SERVICE_RECIPIENTS") Perspective perspective,
        @Schema(maxLength = TargetRequest.MAX_ASSIGNER, description = "Who assigned it, where it is no duty of the post (penugasan dari).",
                examples = "Sekretaris Daerah") String assignedBy,
        @Schema(
                        required = true,
                        description = "True for a main target as long as no target of an established plan of the superior stands behind it.")
                boolean provisional,
        @Schema(required = true, maxItems = TargetRequest.MAX_LINKS) List<LinkContent> links,
        @Schema(required = true, maxItems = TargetRequest.MAX_INDICATORS) List<IndicatorContent> indicators,
        @Schema(description = "Absent where the employee began it.") TargetOrigin origin) {

    /** As its employee began it, with neither perspective nor assigner. */
    public TargetContent(UUID id, UUID lineageId, TargetKind kind, String title, List<LinkContent> links, List<IndicatorContent> indicators) {
        this(id, lineageId, kind, title, null, null, isProvisional(kind, links), links, indicators, null);
    }

    /** An additional target stands outside the superior's plan by its nature (A 5.1) and never waits for it. */
    static boolean isProvisional(TargetKind kind, List<LinkContent> links) {
        return kind == TargetKind.MAIN && links.stream().allMatch(LinkContent::provisional);
    }

    /** Without what a later version, or a plan of another cycle, does not take over: ids and links. */
    public TargetRequest asTemplate() {
        return new TargetRequest(null, kind, title, List.of(), indicators.stream().map(IndicatorContent::asTemplate).toList(), perspective,
                assignedBy);
    }

    /** As its author would send it to change nothing; a link whose target is gone cannot be sent and is left out. */
    public TargetRequest asRequest() {
        return new TargetRequest(id, kind, title, links.stream()
                .filter(link -> link.superiorTargetId() != null)
                .map(link -> new LinkRequest(link.superiorTargetId(), link.kind()))
                .toList(), indicators.stream().map(IndicatorContent::asRequest).toList(), perspective, assignedBy);
    }
}
