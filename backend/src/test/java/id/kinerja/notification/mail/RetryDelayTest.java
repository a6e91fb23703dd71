package id.kinerja.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryDelayTest {

    @Test
    void delaysGrowAndEnd() {
        Duration all = Duration.ZERO;
        for (int attempt = 1; attempt <= 8; attempt++) {
            Duration delay = RetryDelay.after(attempt).orElseThrow();
            assertThat(delay).isGreaterThanOrEqualTo(attempt == 1 ? Duration.ofMinutes(1) : RetryDelay.after(attempt - 1).orElseThrow());
            all = all.plus(delay);
        }
        assertThat(all).isBetween(Duration.ofDays(2), Duration.ofDays(3));
        assertThat(RetryDelay.after(9)).isEmpty();
    }
}
