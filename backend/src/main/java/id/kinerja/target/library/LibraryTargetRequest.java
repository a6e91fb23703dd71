package id.kinerja.target.library;

import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.target.SourceFit;
import id.kinerja.target.TargetKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An example of a target as a whole. */
@Schema(description = "An example of a target as a whole.")
public record LibraryTargetRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Surat keterangan warga terbit tepat waktu") String title,
        @NotNull @Schema(examples = "MAIN") TargetKind kind,
        @Size(max = 200) @Schema(description = "Fits posts whose title begins so; absent: any.", examples = "Pengadministrasi")
                String positionTitle,
        @Schema(description = "Absent: any.", examples = "STAFF") PositionKind positionKind,
        @Size(max = 500) @Schema(description = "For plans in words; absent: the indicators' words.",
                examples = "Warga menerima surat yang benar pada hari yang sama.") String successMeasure,
        @Size(max = 10) List<@Valid @NotNull LibraryIndicator> indicators) {

    public LibraryTargetRequest {
        title = title == null ? null : title.strip();
        positionTitle = positionTitle == null || positionTitle.isBlank() ? null : positionTitle.strip();
        successMeasure = successMeasure == null || successMeasure.isBlank() ? null : successMeasure.strip();
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /** 422 with every indicator that says it fills itself and is not counted so. */
    void requireSense() {
        ProblemException problem = Problem.rule("target.content-refused");
        for (int place = 0; place < indicators.size(); place++) {
            LibraryIndicator indicator = indicators.get(place);
            SourceFit.check(indicator.source(), indicator.unitOfMeasure(), indicator.direction(), indicator.accumulation(), "/indicators/" + place, problem);
        }
        problem.throwIfAnyFault();
    }
}
