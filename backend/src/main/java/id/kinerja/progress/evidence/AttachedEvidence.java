package id.kinerja.progress.evidence;

import java.util.UUID;

/** A piece of evidence and the entry it proves. */
public record AttachedEvidence(UUID entryId, EvidenceItem evidence) {}
