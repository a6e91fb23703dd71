package id.kinerja.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Key pairs that sign the tests' tokens; kept as text in system properties, which all class loaders of the JVM share. */
final class TestKeys {

    private static final String PROPERTY = "test-of-kinerja.jwt-key";

    private final KeyPair pair;

    private TestKeys(KeyPair pair) {
        this.pair = pair;
    }

    static synchronized TestKeys ofThisJvm() {
        if (System.getProperty(PROPERTY) == null) {
            KeyPair made = generate();
            System.setProperty(PROPERTY + ".public", text(made.getPublic().getEncoded()));
            System.setProperty(PROPERTY, text(made.getPrivate().getEncoded()));
        }
        return new TestKeys(read(System.getProperty(PROPERTY + ".public"), System.getProperty(PROPERTY)));
    }

    /** A pair that the application does not know. */
    static TestKeys foreign() {
        return new TestKeys(generate());
    }

    PrivateKey privateKey() {
        return pair.getPrivate();
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    String publicKeyText() {
        return text(pair.getPublic().getEncoded());
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair read(String publicKey, String privateKey) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    rsa.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))),
                    rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
