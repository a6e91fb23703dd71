package id.kinerja.survey.result.comment;

import id.kinerja.service.complaint.ComplaintClass;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a comment is treated as a complaint. */
@Schema(description = "How a comment is treated as a complaint.")
public record CommentComplaintRequest(
        @NotNull @Schema(required = true, examples = "LIGHT") ComplaintClass complaintClass,
        @NotNull @Schema(required = true, description = "True where it is about how somebody behaved.") Boolean aboutConduct) {}
