package id.kinerja.feedback.dialogue;

import static id.kinerja.feedback.dialogue.DialogueStatus.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DialogueStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            "PLANNED RECORDED", "PLANNED CANCELLED", "RECORDED RECORDED", "RECORDED CONFIRMED", "RECORDED CANCELLED");

    @Test
    void allPairsAreDecided() {
        for (DialogueStatus from : values()) {
            for (DialogueStatus to : values()) {
                assertThat(from.canBecome(to)).as("%s %s", from, to).isEqualTo(ALLOWED.contains(from + " " + to));
            }
        }
    }
}
