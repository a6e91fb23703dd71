package id.kinerja.survey.result.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a comment is read by all who read the result. */
@Schema(name = "CommentModeration", description = "Whether a comment is read by all who read the result.")
public record ModerationRequest(
        @NotNull @Schema(required = true, description = "True: shown. False: hidden, with a reason.") Boolean shown,
        @Size(max = 500) @Schema(examples = "Menyebut nomor telepon seorang warga.") String because) {}
