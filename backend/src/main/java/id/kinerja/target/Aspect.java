package id.kinerja.target;

/** What a measured indicator looks at (PermenPANRB 6/2022, annex: kuantitas, kualitas, waktu, biaya). */
public enum Aspect {
    QUANTITY,
    QUALITY,
    TIME,
    COST
}
