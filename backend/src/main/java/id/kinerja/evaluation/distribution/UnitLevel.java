package id.kinerja.evaluation.distribution;

/** Predicates of a unit (capaian kinerja organisasi), best first (SE MenPANRB 3/2023). */
public enum UnitLevel {
    /** Istimewa. */
    EXCELLENT,
    /** Baik. */
    GOOD,
    /** Butuh Perbaikan, or Cukup. */
    NEEDS_IMPROVEMENT,
    /** Kurang. */
    POOR,
    /** Sangat Kurang. */
    VERY_POOR
}
