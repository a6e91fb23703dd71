package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanStatus.AGREED;
import static id.kinerja.target.plan.PlanStatus.CLOSED;
import static id.kinerja.target.plan.PlanStatus.DRAFT;
import static id.kinerja.target.plan.PlanStatus.ESTABLISHED;
import static id.kinerja.target.plan.PlanStatus.RETURNED;
import static id.kinerja.target.plan.PlanStatus.SUBMITTED;
import static id.kinerja.target.plan.PlanStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every one of the 49 pairs against the table of the rules (5.1), written down once more here. */
class PlanStatusTest {

    private static final Map<PlanStatus, Set<PlanStatus>> ALLOWED = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(DRAFT, RETURNED, AGREED),
            RETURNED, Set.of(SUBMITTED),
            AGREED, Set.of(RETURNED, ESTABLISHED),
            ESTABLISHED, Set.of(SUPERSEDED, CLOSED),
            SUPERSEDED, Set.of(),
            CLOSED, Set.of());

    static Stream<Arguments> allPairs() {
        return Stream.of(PlanStatus.values()).flatMap(from -> Stream.of(PlanStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheStepsOfTheTableArePossible(PlanStatus from, PlanStatus to) {
        assertThat(from.canBecome(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void aPlanIsWrittenOnlyWhileItIsWithTheEmployee(PlanStatus status) {
        assertThat(status.isDrafted()).isEqualTo(status == DRAFT || status == RETURNED);
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void aPlanIsOpenUntilBothHaveSigned(PlanStatus status) {
        assertThat(status.isOpen()).isEqualTo(Set.of(DRAFT, SUBMITTED, RETURNED, AGREED).contains(status));
    }
}
