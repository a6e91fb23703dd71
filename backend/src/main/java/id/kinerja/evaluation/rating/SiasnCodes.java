package id.kinerja.evaluation.rating;

/**
 * The integers by which SIASN knows ratings and predicates ({@code kuadranNilai}), for files that are handed over. Rating 1 to 3 and
 * predicate 1, 2 and 5 were seen in a regional integration; 3 and 4 follow by elimination only and are <b>unverified</b>: read the SIASN
 * reference before anything is sent by them (reference 2.6). That integration's own reckoning, {@code max(a, b)}, is wrong for unequal pairs
 * and cannot express misconduct, so the code here follows the predicate alone.
 */
public final class SiasnCodes {

    private SiasnCodes() {}

    /** hasilKinerjaNilai and perilakuKerjaNilai. */
    public static int of(Rating rating) {
        return switch (rating) {
            case ABOVE -> 1;
            case AS_EXPECTED -> 2;
            case BELOW -> 3;
        };
    }

    /** kuadranKinerjaNilai. */
    public static int of(Predicate predicate) {
        return switch (predicate) {
            case VERY_GOOD -> 1;
            case GOOD -> 2;
            case NEEDS_IMPROVEMENT -> 3;
            case POOR -> 4;
            case VERY_POOR -> 5;
        };
    }

    /** Whether the code was seen in use; an export marks those that were not. */
    public static boolean isVerified(Predicate predicate) {
        return predicate != Predicate.NEEDS_IMPROVEMENT && predicate != Predicate.POOR;
    }
}
