package id.kinerja.shared.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/** The results of jobs on disk, each under the id of its job; drafts have the name of their lease. */
@ApplicationScoped
class JobFiles {

    private final Path folder;

    JobFiles(JobConfig config) {
        this.folder = config.folder().toAbsolutePath();
    }

    Path draftOf(ClaimedJob job) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve(".draft-" + job.lease());
        Files.deleteIfExists(draft);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return draft;
    }

    void keep(ClaimedJob job, Path draft) throws IOException {
        Files.move(draft, folder.resolve(job.id().toString()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<InputStream> open(UUID job) {
        try {
            return Optional.of(Files.newInputStream(folder.resolve(job.toString())));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void remove(UUID job) {
        remove(folder.resolve(job.toString()));
    }
}
