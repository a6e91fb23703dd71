package id.kinerja.followup;

import static id.kinerja.followup.step.FollowUpState.APPROVED;
import static id.kinerja.followup.step.FollowUpState.CANCELLED;
import static id.kinerja.followup.step.FollowUpState.DONE;
import static id.kinerja.followup.step.FollowUpState.PROPOSED;
import static id.kinerja.followup.step.FollowUpState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.followup.step.FollowUpState;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every one of the 25 pairs against the table of the rules (5.6), written down once more here. */
class FollowUpStateTest {

    private static final Map<FollowUpState, Set<FollowUpState>> ALLOWED = Map.of(
            PROPOSED, Set.of(APPROVED, CANCELLED),
            APPROVED, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(DONE, CANCELLED),
            DONE, Set.of(),
            CANCELLED, Set.of());

    static Stream<Arguments> allPairs() {
        return Stream.of(FollowUpState.values()).flatMap(from -> Stream.of(FollowUpState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheStepsOfTheTableArePossible(FollowUpState from, FollowUpState to) {
        assertThat(from.canBecome(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }

    @ParameterizedTest
    @EnumSource(FollowUpState.class)
    void itIsOpenUntilItIsDoneOrGivenUp(FollowUpState state) {
        assertThat(state.isOpen()).isEqualTo(state != DONE && state != CANCELLED);
    }
}
