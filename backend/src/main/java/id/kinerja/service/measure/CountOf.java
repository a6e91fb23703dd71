package id.kinerja.service.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of a kind. */
@Schema(name = "ServiceCount", description = "How many of a kind.")
public record CountOf(
        @Schema(required = true, maxLength = 40, examples = "MISSING_DOCUMENT") String kind,
        @Schema(required = true, minimum = "0", maximum = "999999999") long count) {}
