package id.kinerja.objection;

import id.kinerja.objection.decider.PassedOver;
import id.kinerja.objection.statement.StatementPart;
import id.kinerja.progress.evidence.EvidenceItem;
import java.util.List;

/**
 * A case with all that was said and done in it.
 *
 * @param daysLeft until a decision is due; null once it is closed
 */
record ObjectionFile(
        ObjectionHeader header, List<EvidenceItem> evidence, List<StatementPart> statements, List<StepPart> steps,
        List<PassedOver> passedOver, Integer daysLeft) {}
