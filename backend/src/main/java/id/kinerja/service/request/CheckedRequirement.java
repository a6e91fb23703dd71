package id.kinerja.service.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requirement as the standard said it when the request was made, and whether it was there. */
@Schema(description = "A requirement as the standard said it when the request was made, and whether it was there.")
public record CheckedRequirement(
        @Schema(required = true, maxLength = 300) String text,
        @Schema(required = true) boolean mandatory,
        @Schema(required = true) boolean present) {

    CheckedRequirement present(boolean now) {
        return new CheckedRequirement(text, mandatory, now);
    }
}
