package id.kinerja.progress.evidence;

import java.util.UUID;

/** Who may read what proves a case; a feature that hears cases makes a bean of it. */
public interface CaseReaders {

    /** Whether the caller may read the case; false where it is no case of this feature. */
    boolean mayRead(UUID caseId);
}
