package id.kinerja.progress;

import id.kinerja.progress.evidence.EvidenceAttachments;
import id.kinerja.progress.evidence.EvidenceItem;
import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonRequest;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Progress for other features; they check themselves who may see it. */
@ApplicationScoped
public class Progress {

    private final ProgressSheets sheets;
    private final RealisationRepository realisations;
    private final EvidenceAttachments evidence;

    Progress(ProgressSheets sheets, RealisationRepository realisations, EvidenceAttachments evidence) {
        this.sheets = sheets;
        this.realisations = realisations;
        this.evidence = evidence;
    }

    /** One statement, and one or two more where an indicator fills itself. */
    public ProgressSheet getSheet(UUID planId, UUID periodId) {
        return sheets.get(planId, periodId);
    }

    /** Every request behind what fills itself, to be frozen; at most one statement. */
    public List<PersonRequest> listRequests(ProgressSheet sheet) {
        return sheets.listRequests(sheet);
    }

    /** Those behind one indicator, by the condition of its number. */
    public Page<PersonRequest> listRequests(UUID planId, UUID periodId, UUID indicatorId, PersonFinding finding, PageQuery page) {
        return sheets.listRequests(planId, periodId, indicatorId, finding, page);
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
