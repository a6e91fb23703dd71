package id.kinerja.integration.handover;

import id.kinerja.evaluation.rating.Predicate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The predicates as the national application writes them (SE MenPANRB 3/2023, "Butuh Perbaikan/Cukup", "Kurang/misconduct"). */
final class NationalPredicate {

    private static final Map<String, Predicate> WORDS = Map.ofEntries(
            Map.entry("sangat baik", Predicate.VERY_GOOD), Map.entry("baik", Predicate.GOOD),
            Map.entry("butuh perbaikan", Predicate.NEEDS_IMPROVEMENT), Map.entry("cukup", Predicate.NEEDS_IMPROVEMENT),
            Map.entry("butuh perbaikan cukup", Predicate.NEEDS_IMPROVEMENT), Map.entry("cukup butuh perbaikan", Predicate.NEEDS_IMPROVEMENT),
            Map.entry("kurang", Predicate.POOR), Map.entry("misconduct", Predicate.POOR), Map.entry("kurang misconduct", Predicate.POOR),
            Map.entry("sangat kurang", Predicate.VERY_POOR));

    private NationalPredicate() {}

    /** Empty for a dash, a blank, and for words that name no predicate. */
    static Optional<Predicate> find(String text) {
        return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip()));
    }
}
