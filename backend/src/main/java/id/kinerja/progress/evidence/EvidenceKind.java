package id.kinerja.progress.evidence;

public enum EvidenceKind {
    FILE,
    LINK
}
