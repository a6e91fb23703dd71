package id.kinerja.feedback.peer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the choice of peers should be another. */
@Schema(name = "PeerReturnRequest")
public record PeerReturnRequest(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Sertakan rekan dari kelurahan yang sering bekerja bersama Anda.") String reason) {}
