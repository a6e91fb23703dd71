package id.kinerja.target;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as it is stored, with its indicators and links in their order. */
@Schema(name = "Target", description = "An expected result (rencana hasil kerja) with its indicators.")
public record TargetContent(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The same in every version of the plan that holds this target.") UUID lineageId,
        @Schema(required = true, examples = "MAIN") TargetKind kind,
        @Schema(required = true, maxLength = 500, examples = "Surat keterangan warga terbit tepat waktu") String title,
        @Schema(
                        required = true,
                        description = "True for a main target as long as no target of an established plan of the superior stands behind it.")
                boolean provisional,
        @Schema(required = true, maxItems = TargetRequest.MAX_LINKS) List<LinkContent> links,
        @Schema(required = true, maxItems = TargetRequest.MAX_INDICATORS) List<IndicatorContent> indicators) {

    TargetContent(UUID id, UUID lineageId, TargetKind kind, String title, List<LinkContent> links, List<IndicatorContent> indicators) {
        this(id, lineageId, kind, title, isProvisional(kind, links), links, indicators);
    }

    /** An additional target stands outside the superior's plan by its nature (A 5.1) and never waits for it. */
    private static boolean isProvisional(TargetKind kind, List<LinkContent> links) {
        return kind == TargetKind.MAIN && links.stream().allMatch(LinkContent::provisional);
    }

    /** As its author would send it to change nothing; a link whose target is gone cannot be sent and is left out. */
    TargetRequest asRequest() {
        return new TargetRequest(id, kind, title, links.stream()
                .filter(link -> link.superiorTargetId() != null)
                .map(link -> new LinkRequest(link.superiorTargetId(), link.kind()))
                .toList(), indicators.stream().map(IndicatorContent::asRequest).toList());
    }
}
