package id.kinerja.target.library.bulk;

import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.shared.problem.Problem;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which library targets go to whom; at least one of unit, title and kind says who. */
@Schema(description = "Which library targets go to whom; at least one of unit, title and kind says who.")
public record LibraryAssignmentRequest(
        @NotNull @Schema(description = "An open cycle.") UUID cycleId,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> libraryTargetIds,
        @Schema(description = "People of this unit and those below it.") UUID unitId,
        @Size(max = 200) @Schema(description = "People whose post's title begins so.", examples = "Pengadministrasi") String positionTitle,
        @Schema(description = "People whose post is of this kind.", examples = "STAFF") PositionKind positionKind) {

    public LibraryAssignmentRequest {
        positionTitle = positionTitle == null || positionTitle.isBlank() ? null : positionTitle.strip();
        libraryTargetIds = libraryTargetIds == null ? null : libraryTargetIds.stream().distinct().toList();
    }

    void requireSomebody() {
        if (unitId == null && positionTitle == null && positionKind == null) {
            throw Problem.rule("target.assign-to-whom").at("/unitId", "target.assign-to-whom");
        }
    }
}
