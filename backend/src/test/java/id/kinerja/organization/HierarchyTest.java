package id.kinerja.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    @Test
    void aTreeHasNoLoopAndIsReadFromTheTop() {
        var office = new Hierarchy<>(Map.of("Seksi", "Kecamatan", "Kelurahan", "Kecamatan", "RW", "Kelurahan"));
        assertThat(office.findLoop()).isEmpty();
        assertThat(office.membersWithoutTop()).isEmpty();
        assertThat(office.fromTheTop()).containsSubsequence("Kecamatan", "Kelurahan", "RW").containsSubsequence("Kecamatan", "Seksi").hasSize(4);
    }

    @Test
    void oneselfIsTheSmallestLoop() {
        assertThat(new Hierarchy<>(Map.of("A", "A")).findLoop()).contains(List.of("A"));
    }

    @Test
    void whoStandsBelowALoopIsLostButNoPartOfIt() {
        var chain = new Hierarchy<>(Map.of("A", "B", "B", "C", "C", "A", "D", "C", "E", "F"));
        assertThat(chain.findLoop()).hasValueSatisfying(loop -> assertThat(loop).containsExactlyInAnyOrder("A", "B", "C"));
        assertThat(chain.membersWithoutTop()).containsExactlyInAnyOrder("A", "B", "C", "D");
        assertThat(chain.fromTheTop()).containsExactly("F", "E");
    }

    @Test
    void aVeryLongChainNeedsNoDeepStack() {
        Map<Integer, Integer> above = new HashMap<>();
        for (int member = 1; member <= 200_000; member++) {
            above.put(member, member - 1);
        }
        assertThat(new Hierarchy<>(above).findLoop()).isEmpty();
        above.put(0, 200_000);
        assertThat(new Hierarchy<>(above).findLoop()).hasValueSatisfying(loop -> assertThat(loop).hasSize(200_001));
    }

    @Property
    void whereEverybodyAnswersToALowerNumberThereIsNoLoop(@ForAll @Size(max = 60) List<@IntRange(max = 59) Integer> choices) {
        Map<Integer, Integer> above = new HashMap<>();
        for (int member = 1; member < choices.size(); member++) {
            above.put(member, choices.get(member) % member);
        }
        assertThat(new Hierarchy<>(above).findLoop()).isEmpty();
        assertThat(new Hierarchy<>(above).membersWithoutTop()).isEmpty();
    }

    @Property
    void aLoopIsFoundExactlyWhenSomebodyIsAboveThemselves(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 29) Integer> choices) {
        Map<Integer, Integer> above = new HashMap<>();
        for (int member = 0; member < choices.size(); member++) {
            if (choices.get(member) < choices.size()) {
                above.put(member, choices.get(member));
            }
        }
        var hierarchy = new Hierarchy<>(above);
        boolean looped = above.keySet().stream().anyMatch(member -> reachesItself(above, member));
        assertThat(hierarchy.findLoop().isPresent()).isEqualTo(looped);
        assertThat(hierarchy.membersWithoutTop().isEmpty()).isEqualTo(!looped);
        hierarchy.findLoop().ifPresent(loop -> loop.forEach(member -> assertThat(reachesItself(above, member)).isTrue()));
    }

    private static boolean reachesItself(Map<Integer, Integer> above, Integer member) {
        Integer next = above.get(member);
        for (int steps = 0; next != null && steps < above.size(); steps++) {
            if (next.equals(member)) {
                return true;
            }
            next = above.get(next);
        }
        return false;
    }
}
