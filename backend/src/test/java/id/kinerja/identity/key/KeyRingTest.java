package id.kinerja.identity.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static KeyPair pair;

    @BeforeAll
    static void makePair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        pair = generator.generateKeyPair();
    }

    private static KeyRing.Key key(int number, Instant signsFrom) {
        return new KeyRing.Key(new UUID(0, number), (RSAPublicKey) pair.getPublic(), pair.getPrivate(), signsFrom);
    }

    private static KeyRing.Key unopened(int number, Instant signsFrom) {
        return new KeyRing.Key(new UUID(0, number), (RSAPublicKey) pair.getPublic(), null, signsFrom);
    }

    private static KeyRing ring(KeyRing.Key... keys) {
        return new KeyRing(List.of(keys), Duration.ofDays(90), Duration.ofDays(1), Duration.ofMinutes(10));
    }

    @Test
    void anEmptyRingNeedsAKeyAtOnce() {
        assertThat(ring().findDueSuccession(START)).contains(START);
        assertThat(ring().findSigner(START)).isEmpty();
    }

    @Test
    void theNextKeyIsMadeADayBeforeItSigns() {
        KeyRing ring = ring(key(1, START));
        assertThat(ring.findDueSuccession(START.plus(Duration.ofDays(89)).minusSeconds(1))).isEmpty();
        assertThat(ring.findDueSuccession(START.plus(Duration.ofDays(89)))).contains(START.plus(Duration.ofDays(90)));
    }

    @Test
    void aServerThatSleptStillPublishesAheadBeforeItSigns() {
        Instant late = START.plus(Duration.ofDays(200));
        assertThat(ring(key(1, START)).findDueSuccession(late)).contains(late.plus(Duration.ofDays(1)));
    }

    @Test
    void theSuccessorTakesOverAtItsMomentAndTheFormerStillVerifiesForAWhile() {
        Instant change = START.plus(Duration.ofDays(90));
        KeyRing ring = ring(key(2, change), key(1, START));

        assertThat(ring.published(START)).as("published ahead").hasSize(2);
        assertThat(ring.findSigner(change.minusSeconds(1)).orElseThrow().id()).isEqualTo(new UUID(0, 1));
        assertThat(ring.findSigner(change).orElseThrow().id()).isEqualTo(new UUID(0, 2));
        assertThat(ring.findVerifier(new UUID(0, 1).toString(), change.plus(Duration.ofMinutes(20)))).isPresent();
        assertThat(ring.findVerifier(new UUID(0, 1).toString(), change.plus(Duration.ofMinutes(21)))).isEmpty();
        assertThat(ring.retired(change.plus(Duration.ofMinutes(21)))).containsExactly(new UUID(0, 1));
    }

    @Test
    void aKeyThatDoesNotOpenOnlyVerifies() {
        KeyRing ring = ring(unopened(1, START));
        assertThat(ring.findSigner(START)).isEmpty();
        assertThat(ring.findDueSuccession(START)).contains(START);
        assertThat(ring.findVerifier(new UUID(0, 1).toString(), START)).isPresent();
    }
}
