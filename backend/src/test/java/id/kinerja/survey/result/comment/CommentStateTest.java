package id.kinerja.survey.result.comment;

import static id.kinerja.survey.result.comment.CommentState.HIDDEN;
import static id.kinerja.survey.result.comment.CommentState.NEW;
import static id.kinerja.survey.result.comment.CommentState.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommentStateTest {

    @Test
    void allPairs() {
        List<List<CommentState>> possible = Arrays.stream(CommentState.values())
                .flatMap(from -> Stream.of(CommentState.values()).filter(from::canBecome).map(to -> List.of(from, to))).toList();
        assertThat(possible).containsExactlyInAnyOrder(List.of(NEW, SHOWN), List.of(NEW, HIDDEN), List.of(SHOWN, HIDDEN), List.of(HIDDEN, SHOWN));
    }
}
