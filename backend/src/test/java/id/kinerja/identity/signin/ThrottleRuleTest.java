package id.kinerja.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleRuleTest {

    @ParameterizedTest
    @CsvSource({"1,0,4", "4,0,1", "5,30,0", "6,60,0", "7,120,0", "9,480,0", "10,900,0", "1000000,900,0"})
    void waitsDoubleAfterTheFreeTriesUpToALimit(int failures, long seconds, int free) {
        assertThat(ThrottleRule.PAIR.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(ThrottleRule.PAIR.freeAfter(failures)).isEqualTo(free);
    }
}
