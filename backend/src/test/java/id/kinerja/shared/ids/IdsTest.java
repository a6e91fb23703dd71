package id.kinerja.shared.ids;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.time.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private final AdjustableClock clock = new AdjustableClock();
    private final Ids ids = new Ids(clock, new Random(7));

    @Test
    void anIdIsAUuidOfVersionSevenThatSaysItsTime() {
        clock.pin(Instant.parse("2026-05-12T02:00:00Z"));
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(Instant.parse("2026-05-12T02:00:00Z").toEpochMilli());
    }

    @Test
    void idsKeepTheirOrderWithinAMillisecondAndWhenTheClockGoesBack() {
        clock.pin(Instant.parse("2026-05-12T02:00:00Z"));
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            if (i == 10_000) {
                clock.move(Duration.ofHours(-1));
            }
            made.add(ids.next().toString());
        }
        assertThat(made).isSorted();
        assertThat(new HashSet<>(made)).hasSize(made.size());
    }
}
