package id.kinerja.identity.key;

import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys at one moment, in the order in which they sign. Immutable and without a database: verification never waits. */
final class KeyRing {

    /** @param privateKey null where the master key that sealed it is gone: it then only verifies */
    record Key(UUID id, RSAPublicKey publicKey, PrivateKey privateKey, Instant signsFrom) {}

    private final List<Key> keys;
    private final Duration life;
    private final Duration publishedAhead;
    private final Duration tokenLife;

    KeyRing(List<Key> keys, Duration life, Duration publishedAhead, Duration tokenLife) {
        this.keys = keys.stream().sorted(Comparator.comparing(Key::signsFrom)).toList();
        this.life = life;
        this.publishedAhead = publishedAhead;
        this.tokenLife = tokenLife;
    }

    /** The newest that may sign by now. */
    Optional<Key> findSigner(Instant now) {
        return keys.stream()
                .filter(key -> key.privateKey() != null && !key.signsFrom().isAfter(now))
                .reduce((_, later) -> later);
    }

    /** A key counts as long as tokens signed by it may live: until a token's life after its successor took over. */
    Optional<Key> findVerifier(String id, Instant now) {
        return published(now).stream().filter(key -> key.id().toString().equals(id)).findFirst();
    }

    List<Key> published(Instant now) {
        return keys.stream().filter(key -> !isRetired(key, now)).toList();
    }

    List<UUID> retired(Instant now) {
        return keys.stream().filter(key -> isRetired(key, now)).map(Key::id).toList();
    }

    /** When the next key begins to sign, if it must be made by now; empty while there is nothing to do. */
    Optional<Instant> findDueSuccession(Instant now) {
        Optional<Key> signer = findSigner(now);
        if (signer.isEmpty()) {
            return Optional.of(now);
        }
        boolean successorWaits = keys.stream().anyMatch(key -> key.privateKey() != null && key.signsFrom().isAfter(now));
        Instant end = signer.get().signsFrom().plus(life);
        if (successorWaits || now.isBefore(end.minus(publishedAhead))) {
            return Optional.empty();
        }
        Instant earliest = now.plus(publishedAhead);
        return Optional.of(end.isAfter(earliest) ? end : earliest);
    }

    private boolean isRetired(Key key, Instant now) {
        return keys.stream()
                .filter(later -> later.signsFrom().isAfter(key.signsFrom()))
                .findFirst()
                .filter(successor -> successor.signsFrom().plus(tokenLife.multipliedBy(2)).isBefore(now))
                .isPresent();
    }
}
