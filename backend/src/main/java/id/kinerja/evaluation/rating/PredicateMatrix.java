package id.kinerja.evaluation.rating;

/**
 * The performance quadrant (kuadran kinerja) of PermenPANRB 6/2022: nine cells, fixed and asymmetric. Behaviour below
 * expectation is never outweighed by results, so no average can stand in for this table; the regulation knows no
 * weights ("tanpa ada persyaratan pembobotan tertentu").
 */
public final class PredicateMatrix {

    private PredicateMatrix() {}

    public static Predicate of(Rating results, Rating behaviour) {
        return switch (results) {
            case ABOVE -> switch (behaviour) {
                case ABOVE -> Predicate.VERY_GOOD;
                case AS_EXPECTED -> Predicate.GOOD;
                case BELOW -> Predicate.POOR;
            };
            case AS_EXPECTED -> switch (behaviour) {
                case ABOVE, AS_EXPECTED -> Predicate.GOOD;
                case BELOW -> Predicate.POOR;
            };
            case BELOW -> switch (behaviour) {
                case ABOVE, AS_EXPECTED -> Predicate.NEEDS_IMPROVEMENT;
                case BELOW -> Predicate.VERY_POOR;
            };
        };
    }
}
