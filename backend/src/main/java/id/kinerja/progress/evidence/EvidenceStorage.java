package id.kinerja.progress.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps contents by their hash. Disk today; any store that can put, get and list by key fits. */
interface EvidenceStorage {

    /** Returns only when the content would survive a power cut. Keeping the same content again refreshes its age. */
    void keep(String sha256, Path content) throws IOException;

    /** Empty when there is no such content. */
    Optional<InputStream> open(String sha256) throws IOException;

    void remove(String sha256) throws IOException;

    /** Hashes of contents last kept before this instant; close the stream. */
    Stream<String> listKeptBefore(Instant instant) throws IOException;
}
