package id.kinerja.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;

/** Finds the writer of each kind of form. */
@ApplicationScoped
public class FormsInForce {

    private final Instance<FormSource> sources;

    FormsInForce(@Any Instance<FormSource> sources) {
        this.sources = sources;
    }

    FormSource sourceOf(FormKind kind) {
        return sources.stream().filter(source -> source.kind() == kind).findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing writes forms of kind " + kind));
    }

    /** Whether what was signed still counts. */
    public boolean isInForce(FormKind kind, UUID subjectId, String sourceHash) {
        return sourceOf(kind).isInForce(subjectId, sourceHash);
    }
}
