package id.kinerja.survey.result.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.survey.index.Tally;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffFindingsTest {

    private static final StaffFinding NONE = new StaffFinding(null, 9, List.of(), null);

    @Test
    void aPersonIsJudgedFromTenAnswersOn() {
        assertThat(StaffFinding.mean(new Tally(0, 0, 4, 5))).isEmpty();
        assertThat(StaffFinding.mean(new Tally(0, 1, 4, 5))).contains(new BigDecimal("85.00"));
    }

    @Test
    void countsTheFewerAnswersBehindTheValues() {
        assertThat(new StaffFindings(NONE, NONE).answers()).isEmpty();
        assertThat(new StaffFindings(of(10), NONE).answers()).contains(10L);
        assertThat(new StaffFindings(of(30), of(20)).answers()).contains(20L);
    }

    private static StaffFinding of(long answers) {
        return new StaffFinding(new BigDecimal("85.00"), answers, List.of(), null);
    }
}
