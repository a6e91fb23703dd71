package id.kinerja.shared.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything an office has, owned by one live process at a time.
 *
 * <p>Ownership is a lock of the operating system on {@code lock}, which ends with the process however it ends; a file
 * that merely exists would outlive a kill.
 */
public final class DataFolder implements AutoCloseable {

    private static final String ONLY_OWNER = "rwx------";

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Whether another live process has it. */
    static boolean isInUse(Path folder) {
        if (!Files.exists(folder.resolve("lock"))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /** Creates the folder where it is missing and takes it for this process. */
    public static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            createPrivate(root);
            DataFolder opened = new DataFolder(root, lock(root));
            for (String part : new String[] {"secrets", "log", "files"}) {
                createPrivate(root.resolve(part));
            }
            return opened;
        } catch (AccessDeniedException e) {
            throw new CannotStart("The data folder " + root + " is not writable for this user.", e);
        } catch (FileSystemException e) {
            throw new CannotStart("The data folder " + root + " cannot be used: " + reason(e) + ".", e);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + root + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? "a file of that name is in the way" : e.getReason();
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            String owner = read(channel);
            channel.close();
            throw new CannotStart("Kinerja is already running with the data folder " + root
                    + (owner.isEmpty() ? "" : " (process " + owner + ")") + "; stop it first or choose another folder.");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(32);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
    }

    private static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_OWNER)));
        }
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("database");
    }

    public Path programs() {
        return root.resolve("postgresql");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path log() {
        return root.resolve("log");
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new CannotStart("The data folder " + root + " could not be released.", e);
        }
    }
}
