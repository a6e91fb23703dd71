package id.kinerja.survey.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyStateTest {

    @Test
    void onlyForwardsAndOneByOne() {
        List<String> allowed = Arrays.stream(SurveyState.values()).flatMap(from -> Arrays.stream(SurveyState.values())
                .filter(from::canBecome).map(to -> from + " > " + to)).toList();
        assertThat(allowed).containsExactly("OPEN > CLOSED", "CLOSED > PUBLISHED");
    }
}
