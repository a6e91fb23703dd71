package id.kinerja.target.library;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.target.TargetKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An example of a target. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LibraryTarget", description = "An example of a target.")
public record LibraryTargetResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 500, examples = "Surat keterangan warga terbit tepat waktu") String title,
        @Schema(required = true, examples = "MAIN") TargetKind kind,
        @Schema(maxLength = 200, description = "Fits posts whose title begins so.", examples = "Pengadministrasi") String positionTitle,
        @Schema(examples = "STAFF") PositionKind positionKind,
        @Schema(maxLength = 500, description = "For plans in words.") String successMeasure,
        @Schema(required = true, maxItems = 10) List<LibraryIndicator> indicators,
        @Schema(required = true, maxItems = 2) List<LibraryTargetAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {}
