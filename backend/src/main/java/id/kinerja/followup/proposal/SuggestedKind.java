package id.kinerja.followup.proposal;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.followup.FollowUpKind;
import java.util.Optional;

/**
 * What a predicate suggests. The regulations name recognition and coaching as follow-ups but tie neither to a predicate by itself
 * (PermenPANRB 6/2022 art. 5; PP 30/2019 art. 49-58): the assignment is ours, and a person proposes or does not.
 */
public final class SuggestedKind {

    private SuggestedKind() {}

    public static Optional<FollowUpKind> of(Predicate predicate) {
        return Optional.ofNullable(switch (predicate) {
            case VERY_GOOD -> FollowUpKind.RECOGNITION;
            case GOOD -> null;
            case NEEDS_IMPROVEMENT -> FollowUpKind.DEVELOPMENT;
            case POOR, VERY_POOR -> FollowUpKind.COACHING;
        });
    }
}
