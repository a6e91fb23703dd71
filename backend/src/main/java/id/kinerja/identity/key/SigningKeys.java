package id.kinerja.identity.key;

import id.kinerja.identity.IdentityConfig;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes, rotates and hands out the keys. Every instance keeps them in memory and looks once a minute for those that another
 * made; as a key is published a day before it signs, no token is ever met whose key is not yet known.
 */
@ApplicationScoped
public class SigningKeys {

    /** The key that signs now. */
    public record Signer(String keyId, PrivateKey key) {}

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final int BITS = 3072;

    private final SigningKeyRepository keys;
    private final MasterKey master;
    private final IdentityConfig config;
    private final Ids ids;
    private final OfficeTime time;
    private volatile KeyRing ring;

    SigningKeys(SigningKeyRepository keys, MasterKey master, IdentityConfig config, Ids ids, OfficeTime time) {
        this.keys = keys;
        this.master = master;
        this.config = config;
        this.ids = ids;
        this.time = time;
        this.ring = ringOf(List.of());
    }

    /** Makes the first key, or the next, when it is due. */
    public Signer signer() {
        Instant now = time.now();
        if (ring.findDueSuccession(now).isPresent()) {
            refresh();
        }
        KeyRing.Key key = ring.findSigner(now).orElseThrow();
        return new Signer(key.id().toString(), key.privateKey());
    }

    /** Answers from memory. */
    public Optional<RSAPublicKey> findVerifier(String keyId) {
        return ring.findVerifier(keyId, time.now()).map(KeyRing.Key::publicKey);
    }

    List<KeyRing.Key> published() {
        return ring.published(time.now());
    }

    /** Takes over keys that other instances made, makes the one that is due, removes the retired. */
    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void refresh() {
        ring = QuarkusTransaction.requiringNew().call(this::maintained);
    }

    private KeyRing maintained() {
        KeyRing stored = stored();
        Instant now = time.now();
        if (stored.findDueSuccession(now).isEmpty() && stored.retired(now).isEmpty()) {
            return stored;
        }
        keys.lock();
        stored().findDueSuccession(now).ifPresent(signsFrom -> keys.persistAndFlush(make(now, signsFrom)));
        keys.deleteAll(stored().retired(now));
        return stored();
    }

    private KeyRing stored() {
        return ringOf(keys.listInOrder().stream().map(this::opened).toList());
    }

    private KeyRing ringOf(List<KeyRing.Key> opened) {
        return new KeyRing(opened, config.keyRotation(), config.keyPublishedAhead(), config.accessToken());
    }

    private SigningKey make(Instant now, Instant signsFrom) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            UUID id = ids.next();
            byte[] sealed = master.seal(pair.getPrivate().getEncoded(), id.toString());
            return new SigningKey(id, pair.getPublic().getEncoded(), sealed, now, signsFrom);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no signing key could be made", e);
        }
    }

    private KeyRing.Key opened(SigningKey stored) {
        RSAPublicKey publicKey = RsaKeys.publicKey(stored.publicKey());
        return new KeyRing.Key(stored.id(), publicKey, privateKey(stored), stored.signsFrom());
    }

    /** Another master key, as after a restore without its file: the key still verifies, and a new one signs. */
    private PrivateKey privateKey(SigningKey stored) {
        try {
            return RsaKeys.privateKey(master.open(stored.privateSealed(), stored.id().toString()));
        } catch (GeneralSecurityException _) {
            LOG.warnf("The signing key %s does not open with this master key; another will sign.", stored.id());
            return null;
        }
    }
}
