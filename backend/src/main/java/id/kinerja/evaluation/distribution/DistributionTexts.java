package id.kinerja.evaluation.distribution;

import id.kinerja.shared.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells clauses in the words of the circular. */
@ApplicationScoped
class DistributionTexts {

    private final Messages messages;

    DistributionTexts(Messages messages) {
        this.messages = messages;
    }

    String level(UnitLevel level, Locale language) {
        return messages.get(language, "evaluation.unit-level." + level);
    }

    String source(Locale language) {
        return messages.get(language, "evaluation.settings.distribution.source");
    }

    String clause(Clause clause, Locale language) {
        return messages.get(language, "evaluation.clause." + clause.code(), clause.limitPercent());
    }

    /** How it is, in persons; beside them the share where there are enough people for one. */
    String finding(Clause clause, int population, Locale language) {
        return clause.limitPeople() == null
                ? messages.get(language, "evaluation.clause.share", clause.actual(), population, share(clause.actual(), population, language))
                : messages.get(language, "evaluation.clause.people", clause.actual(), population, clause.limitPeople());
    }

    List<String> example(PredicateCounts counts, DistributionLimits limits, Locale language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(language, "evaluation.settings.distribution.example", counts.population(), counts.veryGood(), counts.good(),
                counts.needsImprovement()));
        for (UnitLevel level : List.of(UnitLevel.EXCELLENT, UnitLevel.GOOD)) {
            for (Clause clause : DistributionPattern.check(level, counts, limits)) {
                sentences.add(messages.get(language, "evaluation.settings.distribution.example." + clause.outcome(), level(level, language),
                        clause(clause, language)));
            }
        }
        return List.copyOf(sentences);
    }

    /** Two decimals, so that what is just over a limit is not told as the limit. */
    private static String share(int actual, int population, Locale language) {
        return String.format(language, "%.2f", 100.0 * actual / population);
    }
}
