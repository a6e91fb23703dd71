package id.kinerja.shared.idempotency;

import id.kinerja.shared.hash.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Hashes what a client sent, so that the same key with another body is noticed. */
final class RequestFingerprint {

    private RequestFingerprint() {}

    static byte[] of(byte[] body) {
        return Sha256.of(body);
    }

    /** A form's boundary differs with every sending; its fields and the content of its files do not. */
    static byte[] of(FormData form) {
        MessageDigest digest = Sha256.begin();
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
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
