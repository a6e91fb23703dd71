package id.kinerja.cycle.rule;

import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;

/** The sections that all features declare, by their keys. */
@ApplicationScoped
class RuleSections {

    private final List<RuleSection<?>> sections;

    RuleSections(@Any Instance<RuleSection<?>> declared) {
        this.sections = declared.stream().<RuleSection<?>>map(each -> each).sorted(Comparator.comparing(RuleSection::key)).toList();
        if (sections.stream().map(RuleSection::key).distinct().count() != sections.size()) {
            throw new IllegalStateException("Two sections of rules have one key");
        }
    }

    List<RuleSection<?>> all() {
        return sections;
    }

    RuleSection<?> get(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst().orElseThrow(Problem::notFound);
    }
}
