package id.kinerja.identity.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The file with 32 random bytes in Base64, readable for the running user alone. */
final class MasterKeyFile {

    private static final int KEY_BYTES = 32;

    private MasterKeyFile() {}

    static byte[] readOrMake(Path file, SecureRandom random) {
        try {
            if (Files.notExists(file)) {
                make(file, random);
            }
            byte[] key = Base64.getMimeDecoder().decode(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("The master key file must hold 32 bytes in Base64: " + file);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The master key file cannot be read or made: " + file, e);
        }
    }

    /** Written aside and moved: two instances that start at one time must read the same whole key. */
    private static void make(Path file, SecureRandom random) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(
                folder, "master-key", ".new", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // the other instance was first: its key counts
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
