package id.kinerja.progress.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A web address given as evidence. */
public record EvidenceLinkRequest(
        @NotNull @Size(min = 1, max = EvidenceLink.LONGEST)
                @Schema(required = true, description = "Begins with https:// or http://.", examples = "https://drive.google.com/file/d/1abc/view")
                String url,
        @Size(max = 500) @Schema(examples = "Rekap pelayanan bulan Maret") String description) {}
