package id.kinerja.progress.evidence;

/** What may be done to a piece of evidence. */
public enum EvidenceAction {
    /** Only while it proves nothing. */
    DELETE
}
