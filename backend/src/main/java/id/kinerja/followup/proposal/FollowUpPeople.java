package id.kinerja.followup.proposal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom the caller may propose something: oneself first, then the people led today, by name. */
@Schema(description = "For whom the caller may propose something: oneself first, then the people led today, by name.")
public record FollowUpPeople(
        @Schema(required = true, maxItems = 500) List<Person> people) {

    /** One of them. */
    @Schema(name = "FollowUpPerson")
    public record Person(
            @Schema(required = true) UUID employeeId,
            @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name,
            @Schema(maxLength = 200) String unitName) {}
}
