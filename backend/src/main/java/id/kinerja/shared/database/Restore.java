package id.kinerja.shared.database;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a backup into a new data folder. Never into one that holds something: a mistake would cost the office's data. */
final class Restore {

    private Restore() {}

    /** The folder appears only when the whole archive was good. */
    static void read(Path file, Path dataFolder) throws IOException {
        if (Files.exists(dataFolder) && !FileTree.list(dataFolder).isEmpty()) {
            throw new CannotStart("The folder " + dataFolder + " is not empty; restore into a new one.");
        }
        Path draft = dataFolder.resolveSibling(dataFolder.getFileName() + ".restoring");
        FileTree.remove(draft);
        try {
            if (!unpack(file, draft)) {
                throw new CannotStart("The backup " + file + " was cut short; take an earlier one.");
            }
            Files.deleteIfExists(dataFolder);
            Files.move(draft, dataFolder);
        } catch (EOFException | ZipException damaged) {
            throw new CannotStart("The backup " + file + " is damaged or no backup of Kinerja; take an earlier one.", damaged);
        } finally {
            FileTree.remove(draft);
        }
    }

    private static boolean unpack(Path file, Path folder) throws IOException {
        boolean complete = false;
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
                TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().equals(BackupArchive.COMPLETE)) {
                    complete = true;
                } else {
                    unpack(tar, entry, folder);
                }
            }
        }
        return complete;
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new CannotStart("The backup names a file outside its folder; it is not one of Kinerja.");
        }
        if (entry.isDirectory()) {
            createFolder(target);
        } else {
            createFolder(target.getParent());
            Files.copy(tar, target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void createFolder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
