package id.kinerja.followup.credit;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.followup.credit.CreditResponse.Entry;
import id.kinerja.followup.credit.CreditResponse.Goal;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitHeads;
import id.kinerja.progress.ExplanationStep;
import id.kinerja.progress.NumberText;
import id.kinerja.progress.RuleText;
import id.kinerja.shared.problem.ReaderLanguage;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds a person's conversions up and explains them. */
@ApplicationScoped
class CreditSheet {

    private static final String BASIS = "PermenPANRB 1/2023";

    private final UnitHeads heads;
    private final Rules rules;
    private final CreditRule rule;
    private final ReaderLanguage language;
    private final OfficeTime time;

    CreditSheet(UnitHeads heads, Rules rules, CreditRule rule, ReaderLanguage language, OfficeTime time) {
        this.heads = heads;
        this.rules = rules;
        this.rule = rule;
        this.language = language;
        this.time = time;
    }

    CreditSummary summary(CreditHolder holder, List<CreditSource> results) {
        List<Entry> entries = entries(holder, results, false);
        Optional<FunctionalLevel> level = FunctionalLevel.findInTitle(holder.title());
        Optional<CreditRules.Need> need = level.map(rules.inForce(rule, time.today()).needs()::get);
        return new CreditSummary(holder.employee(), holder.title(), holder.unitName(), level.orElse(null), sum(holder, entries, false),
                need.map(CreditRules.Need::rank).orElse(null), need.map(CreditRules.Need::level).orElse(null));
    }

    /** @param withRatings whether the reader may see predicates */
    CreditResponse whole(CreditHolder holder, List<CreditSource> results, boolean withRatings) {
        List<Entry> entries = entries(holder, results, withRatings);
        CreditRules numbers = rules.inForce(rule, time.today());
        Optional<FunctionalLevel> level = FunctionalLevel.findInTitle(holder.title());
        BigDecimal gathered = sum(holder, entries, false);
        CreditRules.Need need = level.map(numbers.needs()::get).orElse(null);
        return new CreditResponse(holder.employee(), holder.title(), level.orElse(null), level.map(FunctionalLevel::officeWord).orElse(null),
                BASIS, opening(holder), entries, gathered, sum(holder, entries, true),
                need == null ? null : goal(need.rank(), gathered, need.verified()),
                need == null ? null : goal(need.level(), gathered, need.verified()), readBy(holder));
    }

    private List<Entry> entries(CreditHolder holder, List<CreditSource> results, boolean withRatings) {
        return CreditSource.conversions(results).stream().map(each -> {
            CreditSource source = each.source();
            CreditRules numbers = rules.inForce(rule, LocalDate.of(source.year(), 12, 31));
            BigDecimal credit = CreditReckoning.of(source.predicate(), each.level(), each.months(), numbers);
            boolean counted = holder.given() == null || source.year() > holder.given().untilYear();
            return new Entry(source.year(), source.periodLabel(), each.months(), each.provisional(), counted, credit,
                    withRatings ? source.evaluationId() : null, withRatings ? source.predicate() : null,
                    withRatings ? explain(each, credit, numbers) : null);
        }).toList();
    }

    private ExplanationStep explain(CreditSource.Conversion each, BigDecimal credit, CreditRules numbers) {
        CreditRules.Coefficient coefficient = numbers.coefficients().get(each.level());
        String key = each.months() == 12 ? "followup.credit-year" : "followup.credit-months";
        String text = language.text(key, number(numbers.percent().get(each.source().predicate())), number(coefficient.value()), number(credit),
                Integer.toString(each.months()), each.level().officeWord());
        String source = language.text(coefficient.verified() ? "followup.credit-source" : "followup.credit-source-unverified", BASIS);
        return new ExplanationStep(text, new RuleText("FUNCTIONAL_CREDIT", language.text("followup.credit-rule"), source));
    }

    private String number(BigDecimal value) {
        return NumberText.of(value, language.get());
    }

    private static BigDecimal sum(CreditHolder holder, List<Entry> entries, boolean withProvisional) {
        BigDecimal opening = holder.given() == null ? BigDecimal.ZERO : holder.given().credit();
        return entries.stream().filter(Entry::counted).filter(entry -> withProvisional || !entry.provisional()).map(Entry::credit)
                .reduce(opening, BigDecimal::add).setScale(2, RoundingMode.UNNECESSARY);
    }

    private static CreditResponse.Opening opening(CreditHolder holder) {
        CreditHolder.Given given = holder.given();
        return given == null ? null : new CreditResponse.Opening(given.untilYear(), given.credit(), given.document());
    }

    private static Goal goal(BigDecimal needed, BigDecimal gathered, boolean verified) {
        return needed == null ? null : new Goal(needed, CreditReckoning.missing(needed, gathered), verified);
    }

    private List<String> readBy(CreditHolder holder) {
        Set<String> names = new LinkedHashSet<>(Set.of(holder.employee().name()));
        heads.of(holder.unitId(), time.today()).stream().map(PersonRef::name).forEach(names::add);
        names.add(language.text("followup.reader-assessor"));
        names.add(language.text("followup.reader-personnel-credit"));
        names.add(language.text("followup.reader-auditor"));
        return List.copyOf(names);
    }
}
