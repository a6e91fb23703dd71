package id.kinerja.evaluation.rating;

/** The three ratings of results and of behaviour against expectation (PermenPANRB 6/2022). */
public enum Rating {
    /** di atas ekspektasi */
    ABOVE,
    /** sesuai ekspektasi */
    AS_EXPECTED,
    /** di bawah ekspektasi */
    BELOW
}
