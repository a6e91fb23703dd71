package id.kinerja.target.plan;

/** The three annexes of a plan (lampiran SKP; PermenPANRB 6/2022, annex). */
public enum AnnexKind {
    /** Dukungan sumber daya. */
    RESOURCES,
    /** Skema pertanggungjawaban. */
    ACCOUNTABILITY,
    /** Konsekuensi. */
    CONSEQUENCES
}
