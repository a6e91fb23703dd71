package id.kinerja.target.plan;

import id.kinerja.target.LinkableTarget;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The superior's targets that a plan's targets may be linked to. */
@Schema(name = "LinkableTargets")
public record LinkableTargetResponse(
        @Schema(required = true, maxItems = PlanContentRequest.MAX_TARGETS, description = "Empty while the superior has written none.")
                List<Item> items) {

    /** One of them. */
    @Schema(name = "LinkableTarget")
    public record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500, examples = "Layanan administrasi kecamatan memuaskan warga") String title,
            @Schema(required = true, description = "A link stays provisional until this is ESTABLISHED.", examples = "DRAFT")
                    PlanStatus planStatus,
            @Schema(required = true, maxLength = 364, examples = "Budi Maulana, S.E.") String employeeName) {

        LinkableTarget asTarget() {
            return new LinkableTarget(id, title);
        }
    }
}
