package id.kinerja.evaluation.rating;

/** The five predicates of an employee, best first (PermenPANRB 6/2022, SE MenPANRB 3/2023). */
public enum Predicate {
    /** Sangat Baik */
    VERY_GOOD,
    /** Baik */
    GOOD,
    /** Butuh Perbaikan (Cukup) */
    NEEDS_IMPROVEMENT,
    /** Kurang / misconduct */
    POOR,
    /** Sangat Kurang */
    VERY_POOR
}
