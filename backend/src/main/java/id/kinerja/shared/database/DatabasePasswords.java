package id.kinerja.shared.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of our own PostgreSQL: made once, kept in a file that only its owner can read, shown nowhere. */
public record DatabasePasswords(String administrator, String owner, String app) {

    private static final int BYTES = 24;

    /** Reads the passwords of this folder, and makes them the first time. */
    static DatabasePasswords of(Path secrets) throws IOException {
        Path file = secrets.resolve("database.properties");
        if (!Files.exists(file)) {
            write(file);
        }
        return read(file);
    }

    private static DatabasePasswords read(Path file) throws IOException {
        Properties kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new DatabasePasswords(
                kept.getProperty("administrator"), kept.getProperty("owner"), kept.getProperty("app"));
    }

    /** Written beside and moved into place, so that a kill in between leaves no half file. */
    private static void write(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        Path draft = file.resolveSibling("database.properties.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, "administrator=%s%nowner=%s%napp=%s%n"
                .formatted(password(random), password(random), password(random)));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "DatabasePasswords[hidden]";
    }
}
