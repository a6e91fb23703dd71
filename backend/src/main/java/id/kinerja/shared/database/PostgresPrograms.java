package id.kinerja.shared.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive on the class path into the data folder. Not into the system's
 * folder for temporary files: a cleaner there would take them from under a running server.
 */
final class PostgresPrograms {

    private static final int EXECUTABLE = 0100;

    private PostgresPrograms() {}

    /** The folder with {@code bin/postgres}, unpacked when this archive has not been unpacked here before. */
    static Path unpack(Path parent) throws IOException {
        String archive = "/postgres-" + system() + "-" + processor() + ".txz";
        Path folder = parent.resolve(Long.toHexString(checksum(archive)));
        if (!Files.isDirectory(folder)) {
            // programs of an earlier release, or a folder that a kill left half unpacked
            FileTree.remove(parent);
            Path draft = parent.resolve("unpacking");
            try (InputStream packed = open(archive)) {
                extract(packed, draft);
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static InputStream open(String archive) {
        InputStream packed = PostgresPrograms.class.getResourceAsStream(archive);
        if (packed == null) {
            throw new CannotStart("This build brings no PostgreSQL for this machine (" + system() + " " + processor()
                    + "); set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL 17 or later.");
        }
        return packed;
    }

    private static long checksum(String archive) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(open(archive), crc)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return crc.getValue();
    }

    private static void extract(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive of PostgreSQL leaves its folder");
                }
                extract(tar, entry, target);
            }
        }
    }

    private static void extract(InputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            boolean program = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
