package id.kinerja.feedback.dialogue;

import id.kinerja.organization.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word added after both had confirmed. */
@Schema(name = "DialogueAddition")
public record Addition(
        @Schema(required = true) PersonRef author,
        @Schema(required = true, maxLength = 2000) String text,
        @Schema(required = true) Instant addedAt) {}
