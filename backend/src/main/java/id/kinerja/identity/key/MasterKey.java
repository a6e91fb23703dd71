package id.kinerja.identity.key;

import id.kinerja.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what the database must not reveal by itself (AES-256-GCM) and hashes short secrets with a key (HMAC-SHA-256), so
 * that a copy of the database alone is not enough to sign tokens or to guess codes.
 */
@ApplicationScoped
public class MasterKey {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String MAC = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final byte[] encryptionKey;
    private final byte[] hashingKey;

    MasterKey(IdentityConfig config) {
        byte[] master = MasterKeyFile.readOrMake(config.masterKeyFile(), random);
        encryptionKey = hmac(master, "kinerja encryption".getBytes(StandardCharsets.UTF_8));
        hashingKey = hmac(master, "kinerja hashing".getBytes(StandardCharsets.UTF_8));
        Arrays.fill(master, (byte) 0);
    }

    /** @param label binds the result to its place: it opens only with the same label */
    byte[] seal(byte[] plain, String label) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, label).doFinal(plain);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws GeneralSecurityException if it was sealed with another master key or label, or was changed */
    byte[] open(byte[] sealed, String label) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, label).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    /** For secrets too short to be hashed without a key. */
    public byte[] hashOf(String purpose, String secret) {
        return hmac(hashingKey, (purpose + '\0' + secret).getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] nonce, String label) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(encryptionKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(data);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
