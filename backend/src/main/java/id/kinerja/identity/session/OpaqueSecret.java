package id.kinerja.identity.session;

import id.kinerja.shared.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret of 256 random bits that a client keeps and we know only by its SHA-256; being random it needs no slow hash.
 *
 * @param text what the client keeps, base64url
 */
record OpaqueSecret(String text, byte[] hash) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OpaqueSecret make() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new OpaqueSecret(text, hashOf(text));
    }

    static byte[] hashOf(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }
}
