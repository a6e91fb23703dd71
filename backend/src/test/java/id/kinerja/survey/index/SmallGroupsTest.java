package id.kinerja.survey.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void areHiddenBelowTen() {
        assertThat(SmallGroups.hidden(List.of(10L, 25L, 300L))).isEmpty();
        assertThat(SmallGroups.hidden(List.of(4L, 9L, 40L))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void takeTheSmallestOtherWithThemSoThatSubtractionFindsNothing() {
        assertThat(SmallGroups.hidden(List.of(4L, 40L, 12L))).containsExactlyInAnyOrder(0, 2);
        assertThat(SmallGroups.hidden(List.of(2L, 3L, 40L, 60L))).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void leaveEmptyGroupsAlone() {
        assertThat(SmallGroups.hidden(List.of(0L, 20L, 30L))).isEmpty();
    }

    @Property
    void neverLeaveAHiddenRestThatIsSmallOrSingleWhileSomethingIsShown(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 40) Long> sizes) {
        Set<Integer> hidden = SmallGroups.hidden(sizes);
        long covered = hidden.stream().mapToLong(sizes::get).sum();
        boolean somethingShown = sizes.stream().anyMatch(size -> size > 0) && hidden.size() < sizes.stream().filter(size -> size > 0).count();
        if (!hidden.isEmpty() && somethingShown) {
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(covered).isGreaterThanOrEqualTo(SmallGroups.MINIMUM);
        }
        for (int place = 0; place < sizes.size(); place++) {
            if (sizes.get(place) > 0 && sizes.get(place) < SmallGroups.MINIMUM) {
                assertThat(hidden).contains(place);
            }
        }
    }
}
