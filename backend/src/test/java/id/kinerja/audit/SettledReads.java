package id.kinerja.audit;

import id.kinerja.testing.BeforeCleaning;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;

/** Records of reading are written a moment later: at the latest before the next test. */
@Unremovable
@ApplicationScoped
class SettledReads implements BeforeCleaning {

    private final ReadBuffer buffer;

    SettledReads(ReadBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public void settle() {
        buffer.flush();
    }
}
