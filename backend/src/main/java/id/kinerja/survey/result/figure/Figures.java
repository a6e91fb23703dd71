package id.kinerja.survey.result.figure;

import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.index.IndexInterval;
import id.kinerja.survey.index.SatisfactionIndex;
import id.kinerja.survey.index.Tally;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.index.Weights;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every figure of one survey from its counts. The interval rests on the respondents' own indexes and is laid around the index
 * itself, so that what is published always lies within it; under a rounded weight it shrinks as the index does.
 */
public final class Figures {

    private static final int NINE = 9;
    private static final Predicate<Part> EVERYTHING = part -> true;
    private static final UUID NO_SERVICE = new UUID(0, 0);

    private final List<SurveyItem> items;
    private final WeightPolicy policy;
    private final GradeScale scale;
    private final List<ItemTally> tallies;
    private final List<CountedGroup> groups;

    public Figures(List<SurveyItem> items, WeightPolicy policy, GradeScale scale, List<ItemTally> tallies, List<CountedGroup> groups) {
        this.items = List.copyOf(items);
        this.policy = policy;
        this.scale = scale;
        this.tallies = List.copyOf(tallies);
        this.groups = List.copyOf(groups);
    }

    public long respondents() {
        return respondents(EVERYTHING);
    }

    public long flagged() {
        return respondents(Part::flagged);
    }

    /** Respondents by service, the largest first; the key is null where no service is known. */
    public Map<UUID, Long> services() {
        Map<UUID, Long> sizes = new LinkedHashMap<>();
        groups.forEach(group -> sizes.merge(group.part().serviceTypeId() == null ? NO_SERVICE : group.part().serviceTypeId(),
                group.respondents(), Long::sum));
        Map<UUID, Long> ordered = new LinkedHashMap<>();
        sizes.entrySet().stream().sorted(Map.Entry.<UUID, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .forEach(each -> ordered.put(each.getKey().equals(NO_SERVICE) ? null : each.getKey(), each.getValue()));
        return ordered;
    }

    /** @param population the visits of the survey; null where unknown */
    public Optional<IndexFigure> index(Long population) {
        return index(EVERYTHING, population);
    }

    /** Answers that nothing speaks against, beside the index of all and never instead of it. */
    public Optional<IndexFigure> withoutFlagged(Long population) {
        return index(part -> !part.flagged(), population);
    }

    /** @param serviceTypeId null for those of no known service; its visits are not known apart, hence no correction */
    public Optional<IndexFigure> ofService(UUID serviceTypeId) {
        return index(part -> Objects.equals(part.serviceTypeId(), serviceTypeId), null);
    }

    /** The elements of the whole survey, in the order of the questionnaire; empty where an item has no answer at all. */
    public Optional<SatisfactionIndex> elements() {
        return SatisfactionIndex.of(byCode(EVERYTHING), weights());
    }

    /** With equal weights and no fee: where all is free, the element of the fee lifts every index by the same. */
    public Optional<BigDecimal> withoutFee() {
        Map<String, Tally> rest = byCode(EVERYTHING);
        items.stream().filter(item -> item.element() == Element.FEE).forEach(item -> rest.remove(item.code()));
        return rest.size() == items.size() ? Optional.empty()
                : SatisfactionIndex.of(rest, Weights.fixed(WeightPolicy.EXACT_1_9, rest.keySet())).map(SatisfactionIndex::value);
    }

    /** What the same answers give under another weight; empty for a rounded ninth of other than nine elements. */
    public Optional<BigDecimal> under(WeightPolicy other) {
        boolean fits = other != WeightPolicy.CUSTOM && (other == WeightPolicy.EXACT_1_9 || items.size() == NINE);
        return fits ? SatisfactionIndex.of(byCode(EVERYTHING), Weights.fixed(other, codes())).map(SatisfactionIndex::value) : Optional.empty();
    }

    public Tally tally(SurveyItem item) {
        return byCode(EVERYTHING).get(item.code());
    }

    public GradeScale scale() {
        return scale;
    }

    private Optional<IndexFigure> index(Predicate<Part> which, Long population) {
        return SatisfactionIndex.of(byCode(which), weights()).map(index -> figure(index.value(), which, population));
    }

    private IndexFigure figure(BigDecimal value, Predicate<Part> which, Long population) {
        long respondents = respondents(which);
        IndexInterval interval = IndexInterval.of(respondents, value.doubleValue(), variance(which, respondents), population).orElse(null);
        return new IndexFigure(value, scale.classify(value).orElse(null), interval == null ? null : interval.low(),
                interval == null ? null : interval.high(), interval != null && !interval.crossesGradeOf(scale), respondents, policy);
    }

    /** Of the respondents' own indexes, as the weight shrinks them. */
    private double variance(Predicate<Part> which, long respondents) {
        if (respondents < 2) {
            return 0;
        }
        double sum = sum(which, CountedGroup::sumIndex);
        double whole = weights().shares().values().stream().mapToDouble(Number::doubleValue).sum();
        return Math.max(0, (sum(which, CountedGroup::sumSquares) - sum * sum / respondents) / (respondents - 1)) * whole * whole;
    }

    private double sum(Predicate<Part> which, Function<CountedGroup, BigDecimal> part) {
        return groups.stream().filter(group -> which.test(group.part())).map(part).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }

    private long respondents(Predicate<Part> which) {
        return groups.stream().filter(group -> which.test(group.part())).mapToLong(CountedGroup::respondents).sum();
    }

    private Map<String, Tally> byCode(Predicate<Part> which) {
        Map<String, Tally> byCode = new LinkedHashMap<>();
        items.forEach(item -> byCode.put(item.code(), tallies.stream()
                .filter(each -> each.item() == item.place() && which.test(each.part())).map(ItemTally::tally).reduce(Tally.EMPTY, Tally::plus)));
        return byCode;
    }

    private Weights weights() {
        return policy != WeightPolicy.CUSTOM ? Weights.fixed(policy, codes())
                : Weights.custom(items.stream().collect(Collectors.toMap(SurveyItem::code, SurveyItem::weight)));
    }

    private List<String> codes() {
        return items.stream().map(SurveyItem::code).toList();
    }
}
