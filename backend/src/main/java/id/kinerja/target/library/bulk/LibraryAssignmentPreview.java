package id.kinerja.target.library.bulk;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who would get what, who not, and why. */
@Schema(description = "Who would get what, who not, and why.")
public record LibraryAssignmentPreview(
        @Schema(required = true, minimum = "0", description = "People meant.") int people,
        @Schema(required = true, minimum = "0", description = "Of them, those who get at least one target.") int peopleGiven,
        @Schema(required = true, minimum = "0", description = "Targets that are given in all.") int targets,
        @Schema(required = true, minimum = "0", description = "Plans that are begun for it.") int plansBegun,
        @Schema(required = true, maxItems = LibraryAssignmentPreview.MOST, description = "By name; beyond the first people only the counts tell.")
                List<Person> items) {

    /** More rows nobody reads before pressing the button. */
    static final int MOST = 200;

    /** One person and what becomes of each target. */
    @Schema(name = "LibraryAssignmentPerson")
    public record Person(
            @Schema(required = true) UUID employeeId,
            @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name,
            @Schema(required = true, maxLength = 200, examples = "Pengadministrasi Umum") String positionTitle,
            @Schema(required = true, maxItems = 20) List<@Size(max = 500) String> given,
            @Schema(required = true, maxItems = 20) List<Refusal> leftOut) {}

    /** A target that the person does not get. */
    @Schema(name = "LibraryAssignmentRefusal")
    public record Refusal(
            @Schema(required = true, maxLength = 500) String title, @Schema(required = true, examples = "ALREADY_THERE") LeftOut reason) {}
}
