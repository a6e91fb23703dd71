package id.kinerja.progress;

import id.kinerja.progress.evidence.EvidenceAttachments;
import id.kinerja.progress.evidence.EvidenceItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Progress for other features; they check themselves who may see it. */
@ApplicationScoped
public class Progress {

    private final ProgressRepository sheets;
    private final RealisationRepository realisations;
    private final EvidenceAttachments evidence;

    Progress(ProgressRepository sheets, RealisationRepository realisations, EvidenceAttachments evidence) {
        this.sheets = sheets;
        this.realisations = realisations;
        this.evidence = evidence;
    }

    /** One statement. */
    public ProgressSheet getSheet(UUID planId, UUID periodId) {
        return sheets.getSheet(planId, periodId);
    }

    /** All entries up to the end of a period in the order of their happening, corrected ones included. One statement. */
    public List<RealisationEntry> listEntries(UUID planId, UUID periodId) {
        return realisations.listUpToPeriod(planId, periodId);
    }

    /** At most one statement. */
    public Map<UUID, List<EvidenceItem>> evidenceOf(List<RealisationEntry> entries) {
        return evidence.ofRealisations(entries.stream().map(RealisationEntry::id).toList());
    }
}
