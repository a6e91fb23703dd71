package id.kinerja.shared.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobStateTest {

    @Test
    void allPairsButTheseAreRefused() {
        List<String> allowed = new ArrayList<>();
        for (JobState from : JobState.values()) {
            for (JobState to : JobState.values()) {
                if (from.canBecome(to)) {
                    allowed.add(from + "->" + to);
                }
            }
        }
        assertThat(allowed).containsExactly(
                "QUEUED->RUNNING", "QUEUED->CANCELLED",
                "RUNNING->RUNNING", "RUNNING->SUCCEEDED", "RUNNING->FAILED", "RUNNING->CANCELLED");
    }

    @Test
    void whatLeadsNowhereIsOver() {
        assertThat(JobState.values()).filteredOn(JobState::isOver)
                .containsExactly(JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED);
    }
}
