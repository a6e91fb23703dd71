package id.kinerja.shared.paging;

import id.kinerja.shared.hash.Sha256;
import id.kinerja.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and reads cursors: base64url of direction, sort values and the hash of list and filter, then 16 bytes of
 * HMAC-SHA-256. A cursor that was forged, or that belongs to another list, filter or order, is refused.
 */
@Singleton
class Cursors {

    private static final int MAC_LENGTH = 16;
    private static final int MAX_LENGTH = 2000;

    private final EntityManager entityManager;
    private volatile SecretKeySpec key;

    Cursors(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    String write(Cursor cursor, String list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(cursor.backwards());
            out.writeLong(hash(list));
            out.writeByte(cursor.values().size());
            for (String value : cursor.values()) {
                byte[] text = value.getBytes(StandardCharsets.UTF_8);
                out.writeShort(text.length);
                out.write(text);
            }
            out.flush();
            out.write(mac(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    Cursor read(String text, String list, int size) {
        if (text.length() > MAX_LENGTH) {
            throw bad();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length <= MAC_LENGTH) {
                throw bad();
            }
            byte[] content = Arrays.copyOf(all, all.length - MAC_LENGTH);
            if (!MessageDigest.isEqual(mac(content), Arrays.copyOfRange(all, content.length, all.length))) {
                throw bad();
            }
            return parse(content, list, size);
        } catch (IllegalArgumentException | IOException malformed) {
            throw bad();
        }
    }

    private static Cursor parse(byte[] content, String list, int size) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        boolean backwards = in.readBoolean();
        if (in.readLong() != hash(list) || in.readByte() != size) {
            throw bad();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8));
        }
        return new Cursor(backwards, values);
    }

    private static RuntimeException bad() {
        return Problem.invalid("paging.bad-cursor").at("/query/cursor", "paging.bad-cursor");
    }

    private static long hash(String list) {
        return ByteBuffer.wrap(Sha256.of(list)).getLong();
    }

    private byte[] mac(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return Arrays.copyOf(mac.doFinal(content), MAC_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Read once: the installation keeps this secret for good, and all instances share it. */
    private SecretKeySpec key() {
        if (key == null) {
            byte[] secret = (byte[]) entityManager
                    .createNativeQuery("SELECT value FROM installation_secret WHERE name = 'cursor'", byte[].class)
                    .getSingleResult();
            key = new SecretKeySpec(secret, "HmacSHA256");
        }
        return key;
    }
}
