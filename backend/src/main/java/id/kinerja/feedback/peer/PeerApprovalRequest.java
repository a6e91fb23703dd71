package id.kinerja.feedback.peer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when peers answer. */
@Schema(name = "PeerApprovalRequest")
public record PeerApprovalRequest(
        @NotNull @Schema(required = true, description = "Last day; at least three days ahead, and fixed for good.", examples = "2026-06-24") LocalDate closesOn) {}
