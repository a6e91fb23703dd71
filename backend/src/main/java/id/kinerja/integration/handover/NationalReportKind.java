package id.kinerja.integration.handover;

/** The two reports of the national application. */
public enum NationalReportKind {
    /** "Laporan SKP": whose plan is approved there. */
    PLAN,
    /** "Laporan Penilaian SKP": which predicate stands there for a period. */
    EVALUATION
}
