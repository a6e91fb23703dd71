package id.kinerja.evaluation.distribution;

import id.kinerja.cycle.PeriodInfo;
import id.kinerja.cycle.rule.RuleInForce;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.evaluation.distribution.DistributionCheck.ClauseResult;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Looks at the people of a unit beside the pattern of its predicate. */
@ApplicationScoped
public class Distributions {

    private final DistributionRepository repository;
    private final DistributionRule rule;
    private final DistributionTexts texts;
    private final Rules rules;
    private final Messages messages;
    private final OfficeTime time;

    Distributions(DistributionRepository repository, DistributionRule rule, DistributionTexts texts, Rules rules, Messages messages,
            OfficeTime time) {
        this.repository = repository;
        this.rule = rule;
        this.texts = texts;
        this.rules = rules;
        this.messages = messages;
        this.time = time;
    }

    /** One statement; {@code level} is null while the unit has no predicate. */
    public DistributionCheck check(UUID unitId, PeriodInfo period, UnitLevel level, Locale language) {
        var people = repository.count(unitId, period.cycleId(), period.id(), dayOf(period));
        RuleInForce<DistributionLimits> inForce = rules.find(rule, dayOf(period));
        List<Clause> clauses = level == null ? List.of() : DistributionPattern.check(level, people.counts(), inForce.value());
        int population = people.counts().population();
        return new DistributionCheck(
                level, people.counts(), population, people.withoutResult(), DistributionPattern.outcome(clauses),
                clauses.stream().map(clause -> new ClauseResult(
                        clause.code(), clause.outcome(), texts.clause(clause, language), texts.finding(clause, population, language),
                        clause.actual(), clause.limitPercent(), clause.limitPeople())).toList(),
                texts.source(language), inForce.number(), messages.get(language, "evaluation.distribution.population"));
    }

    public String levelLabel(UnitLevel level, Locale language) {
        return texts.level(level, language);
    }

    /** The period's last day, or today while it runs: the day whose rule and whose heads count. */
    public LocalDate dayOf(PeriodInfo period) {
        LocalDate today = time.today();
        return today.isBefore(period.endsOn()) ? today : period.endsOn();
    }
}
