package id.kinerja.service.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProcessingTimeProperties {

    private static final WorkingCalendar COUNTER = CounterOfTests.calendar();
    private static final Instant FIRST = Instant.parse("2026-12-01T00:00:00Z");
    private static final int MINUTES = 60 * 24 * 60;

    @Property
    void isNeverNegative(@ForAll("moment") Instant complete, @ForAll("moment") Instant ready, @ForAll("pauses") List<Pause> pauses) {
        assertThat(ProcessingTime.of(COUNTER, complete, ready, pauses)).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Property
    void isNeverLongerThanTheTimeOnTheWall(@ForAll("moment") Instant one, @ForAll("moment") Instant other) {
        Instant complete = one.isBefore(other) ? one : other;
        Instant ready = one.isBefore(other) ? other : one;
        assertThat(COUNTER.between(complete, ready)).isLessThanOrEqualTo(Duration.between(complete, ready));
    }

    @Property
    void doesNotChangeWhenAPauseIsSplit(
            @ForAll("moment") Instant complete, @ForAll("moment") Instant ready, @ForAll("pause") Pause pause, @ForAll("moment") Instant cut) {
        Instant middle = cut.isBefore(pause.from()) ? pause.from() : cut.isAfter(pause.to()) ? pause.to() : cut;
        List<Pause> split = List.of(new Pause(pause.from(), middle), new Pause(middle, pause.to()));
        assertThat(ProcessingTime.of(COUNTER, complete, ready, split)).isEqualTo(ProcessingTime.of(COUNTER, complete, ready, List.of(pause)));
    }

    @Property
    void addsUp(@ForAll("moment") Instant from, @ForAll("moment") Instant middle, @ForAll("moment") Instant to) {
        List<Instant> inOrder = List.of(from, middle, to).stream().sorted().toList();
        assertThat(COUNTER.between(inOrder.get(0), inOrder.get(1)).plus(COUNTER.between(inOrder.get(1), inOrder.get(2))))
                .isEqualTo(COUNTER.between(inOrder.get(0), inOrder.get(2)));
    }

    @Property
    void isWhatWasAddedToTheStart(@ForAll("moment") Instant from, @ForAll("minutes") int minutes) {
        Duration working = Duration.ofMinutes(minutes);
        assertThat(COUNTER.between(from, COUNTER.plus(from, working))).isEqualTo(working);
    }

    @Provide
    Arbitrary<Instant> moment() {
        return Arbitraries.integers().between(0, MINUTES).map(minute -> FIRST.plus(Duration.ofMinutes(minute)));
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 6_000);
    }

    @Provide
    Arbitrary<Pause> pause() {
        return moment().flatMap(from -> minutes().map(length -> new Pause(from, from.plus(Duration.ofMinutes(length)))));
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return pause().list().ofMaxSize(5);
    }
}
