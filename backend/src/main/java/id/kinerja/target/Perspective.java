package id.kinerja.target;

/** Whom or what a target of the head of an independent unit serves (PermenPANRB 6/2022, annex, form for JPT and heads of independent units). */
public enum Perspective {
    /** Penerima layanan. */
    SERVICE_RECIPIENTS,
    /** Proses bisnis. */
    BUSINESS_PROCESS,
    /** Penguatan internal. */
    INTERNAL_STRENGTHENING,
    /** Anggaran. */
    BUDGET
}
