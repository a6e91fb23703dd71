package id.kinerja.objection.statement;

import id.kinerja.organization.PersonRef;
import id.kinerja.progress.evidence.EvidenceItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as it was given; it never changes, but another one may follow. */
@Schema(name = "ObjectionStatement", description = "A statement as it was given.")
public record StatementPart(
        @Schema(required = true) UUID id,
        @Schema(required = true) Party party,
        @Schema(required = true, maxLength = 8000) String text,
        @Schema(required = true) Instant givenAt,
        @Schema(required = true, description = "Who wrote it down, by the name of that day.") PersonRef by,
        @Schema(required = true, description = "True where it was said by word of mouth and written down by the decider.") boolean heard,
        @Schema(required = true, maxItems = 10) List<EvidenceItem> evidence) {

    public StatementPart with(List<EvidenceItem> proof) {
        return new StatementPart(id, party, text, givenAt, by, heard, proof);
    }
}
