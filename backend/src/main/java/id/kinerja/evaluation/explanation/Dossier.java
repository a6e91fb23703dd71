package id.kinerja.evaluation.explanation;

import id.kinerja.progress.IndicatorProgress;
import id.kinerja.progress.RealisationEntry;
import id.kinerja.progress.evidence.EvidenceItem;
import id.kinerja.target.behaviour.BehaviourValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything an explanation is told from, gathered once and free of any language. */
public record Dossier(
        Findings findings, List<RealisationEntry> entries, Map<UUID, List<EvidenceItem>> evidence,
        Map<BehaviourValue, String> expectations) {

    /** Whether anything was recorded after that moment, or a decision or a correction changed what filled itself. */
    public boolean changedAfter(Instant moment) {
        return entries.stream().anyMatch(entry -> entry.recordedAt().isAfter(moment))
                || findings.sheet().computedChangedAt().filter(changed -> changed.isAfter(moment)).isPresent();
    }

    /** Only what happened on these days; the numbers stay those of the whole period. */
    public Dossier between(LocalDate first, LocalDate last) {
        List<RealisationEntry> some = entries.stream()
                .filter(entry -> !entry.occurredOn().isBefore(first) && !entry.occurredOn().isAfter(last))
                .toList();
        return new Dossier(findings, some, evidence, expectations);
    }

    List<RealisationEntry> entriesOf(IndicatorProgress indicator) {
        return entries.stream().filter(entry -> entry.lineageId().equals(indicator.lineageId())).toList();
    }

    List<EvidenceItem> evidenceOf(RealisationEntry entry) {
        return evidence.getOrDefault(entry.id(), List.of());
    }
}
