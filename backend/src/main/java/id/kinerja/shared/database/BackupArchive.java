package id.kinerja.shared.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a backup: a compressed tar whose last entry says that it is complete. */
final class BackupArchive implements AutoCloseable {

    /** The last entry; an archive without it was cut short. */
    static final String COMPLETE = "complete";

    private static final byte[] ZEROS = new byte[8192];

    private final TarArchiveOutputStream tar;

    private BackupArchive(TarArchiveOutputStream tar) {
        this.tar = tar;
    }

    /** Readable by its owner only: it holds everything the office has, the passwords included. */
    static BackupArchive create(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        return new BackupArchive(tar);
    }

    void addFolder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    void addText(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /**
     * Adds a file that may grow, shrink or vanish meanwhile. What a database file lacks or mixes then is repaired from
     * the write-ahead log when the backup is started.
     */
    void addFile(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(size);
            tar.putArchiveEntry(entry);
            copy(in, size);
            tar.closeArchiveEntry();
        } catch (NoSuchFileException vanished) {
            return;
        }
    }

    private void copy(InputStream in, long size) throws IOException {
        byte[] buffer = new byte[ZEROS.length];
        long left = size;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            byte[] content = read < 0 ? ZEROS : buffer;
            int length = read < 0 ? (int) Math.min(ZEROS.length, left) : read;
            tar.write(content, 0, length);
            left -= length;
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
