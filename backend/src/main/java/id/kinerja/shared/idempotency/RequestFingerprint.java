package id.kinerja.shared.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Hashes what a client sent, so that the same key with another body is noticed. */
final class RequestFingerprint {

    private RequestFingerprint() {}

    static byte[] of(byte[] body) {
        return sha256().digest(body);
    }

    /** A form's boundary differs with every sending; its fields and the content of its files do not. */
    static byte[] of(FormData form) {
        MessageDigest digest = sha256();
        for (String name : toSorted(form)) {
            for (FormValue value : form.get(name)) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(value.isFileItem() ? file(value.getFileItem().getFile()) : text(value));
                digest.update((byte) 0);
            }
        }
        return digest.digest();
    }

    private static TreeSet<String> toSorted(FormData form) {
        TreeSet<String> names = new TreeSet<>();
        form.forEach(names::add);
        return names;
    }

    private static byte[] text(FormValue value) {
        return value.getValue().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(Path file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return ((DigestInputStream) in).getMessageDigest().digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
