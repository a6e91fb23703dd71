package id.kinerja.service.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContestStateTest {

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsOpenMovesOn(ContestState from) {
        Set<ContestState> next = from == ContestState.OPEN
                ? Set.of(ContestState.ACCEPTED, ContestState.REJECTED, ContestState.WITHDRAWN) : Set.of();
        for (ContestState to : ContestState.values()) {
            assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(next.contains(to));
        }
    }
}
