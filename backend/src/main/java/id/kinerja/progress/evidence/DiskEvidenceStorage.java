package id.kinerja.progress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files below one folder, spread over 256 by the first two digits of their hash. */
@ApplicationScoped
class DiskEvidenceStorage implements EvidenceStorage {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    DiskEvidenceStorage(EvidenceSettings settings) {
        this.folder = settings.folder().toAbsolutePath();
    }

    /** Written beside its place, forced to disk, then renamed: a half-written file never has a hash for its name. */
    @Override
    public void keep(String sha256, Path content) throws IOException {
        Path place = placeOf(sha256);
        Files.createDirectories(place.getParent());
        Path unfinished = Files.createTempFile(place.getParent(), ".incoming-", null);
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent(), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(placeOf(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(placeOf(sha256));
    }

    @Override
    public Stream<String> listKeptBefore(Instant instant) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        return Files.walk(folder, 2)
                .filter(file -> HASH.matcher(file.getFileName().toString()).matches())
                .filter(file -> isOlder(file, instant))
                .map(file -> file.getFileName().toString());
    }

    private static boolean isOlder(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path placeOf(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a content is known by its SHA-256 in hexadecimal digits");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** A folder is forced as well, or a power cut takes the new name away. */
    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
