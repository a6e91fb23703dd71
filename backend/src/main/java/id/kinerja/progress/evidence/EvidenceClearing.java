package id.kinerja.progress.evidence;

import id.kinerja.shared.time.OfficeTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Removes what proves nothing: first rows that nobody attached in time, then files that no row names any more, such as
 * those of an upload that failed after its file was written. Safe with several instances.
 */
@ApplicationScoped
class EvidenceClearing {

    private static final Logger LOG = Logger.getLogger(EvidenceClearing.class);
    private static final int BATCH = 200;

    private final EvidenceRepository repository;
    private final EvidenceStorage storage;
    private final EvidenceSettings settings;
    private final OfficeTime time;

    EvidenceClearing(EvidenceRepository repository, EvidenceStorage storage, EvidenceSettings settings, OfficeTime time) {
        this.repository = repository;
        this.storage = storage;
        this.settings = settings;
        this.time = time;
    }

    @Scheduled(cron = "0 20 2 * * ?", timeZone = "Asia/Jakarta", identity = "clear-unattached-evidence")
    void clear() {
        Instant before = time.now().minus(settings.keepUnattached());
        int rows = deleteRows(before);
        int files = deleteFiles(before);
        LOG.infof("Cleared %d unattached pieces of evidence and %d files", rows, files);
    }

    private int deleteRows(Instant before) {
        int all = 0;
        int deleted;
        do {
            deleted = QuarkusTransaction.requiringNew().call(() -> repository.deleteUnattached(before, BATCH));
            all += deleted;
        } while (deleted == BATCH);
        return all;
    }

    private int deleteFiles(Instant before) {
        int deleted = 0;
        for (List<String> hashes : batchesKeptBefore(before)) {
            Set<String> known = QuarkusTransaction.requiringNew().call(() -> repository.findKnown(hashes));
            for (String hash : hashes) {
                deleted += known.contains(hash) || !deleteUnlessKnown(hash) ? 0 : 1;
            }
        }
        return deleted;
    }

    private List<List<String>> batchesKeptBefore(Instant before) {
        try (Stream<String> hashes = storage.listKeptBefore(before)) {
            List<String> all = hashes.toList();
            List<List<String>> batches = new ArrayList<>();
            for (int from = 0; from < all.size(); from += BATCH) {
                batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
            }
            return batches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks again under the lock that an upload of the same content takes. */
    private boolean deleteUnlessKnown(String hash) {
        return QuarkusTransaction.requiringNew().call(() -> {
            repository.lockContent(hash);
            if (!repository.findKnown(List.of(hash)).isEmpty()) {
                return false;
            }
            storage.remove(hash);
            return true;
        });
    }
}
