package id.kinerja.objection.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement of one side. */
@Schema(name = "ObjectionStatementRequest", description = "A statement of one side.")
public record StatementRequest(
        @NotBlank @Size(max = 8000) @Schema(examples = "Target kunjungan sudah tercapai pada bulan Juni, seperti dalam lampiran.") String text,
        @Schema(description = "Only by the decider: whose words, said by word of mouth, are written down.") Party party,
        @Size(max = 10) @Schema(maxItems = 10, description = "Own evidence that was added before.") List<@NotNull UUID> evidenceIds) {

    public StatementRequest {
        evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
    }
}
