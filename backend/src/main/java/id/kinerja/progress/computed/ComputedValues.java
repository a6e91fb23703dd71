package id.kinerja.progress.computed;

import id.kinerja.service.measure.PersonMeasure;
import id.kinerja.service.measure.PersonMeasures;
import id.kinerja.target.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Reckons what a plan's indicators fill themselves with: at most one statement for each kind of work behind them, none without any. */
@ApplicationScoped
public class ComputedValues {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private final PersonMeasures requests;
    private final ComputedSurveys surveys;

    ComputedValues(PersonMeasures requests, ComputedSurveys surveys) {
        this.requests = requests;
        this.surveys = surveys;
    }

    public Map<IndicatorSource, ComputedValue> reckon(ComputedSpan span, Collection<IndicatorSource> wanted) {
        Map<IndicatorSource, ComputedValue> values = new EnumMap<>(IndicatorSource.class);
        Set<IndicatorSource> computed = Set.copyOf(wanted.stream().filter(IndicatorSource::isComputed).toList());
        if (computed.isEmpty()) {
            return values;
        }
        if (!span.hasBegun()) {
            computed.forEach(source -> values.put(source,
                    source.countsRequests() ? ComputedValue.nothing(span) : ComputedValue.without(span, SurveyGap.NO_CLOSED_SURVEY)));
            return values;
        }
        if (computed.stream().anyMatch(IndicatorSource::countsRequests)) {
            PersonMeasure measure = requests.of(span.employeeId(), span.from(), span.to());
            computed.stream().filter(IndicatorSource::countsRequests).forEach(source -> values.put(source, fromRequests(source, span, measure)));
        }
        values.putAll(surveys.reckon(span, computed));
        return values;
    }

    private ComputedValue fromRequests(IndicatorSource source, ComputedSpan span, PersonMeasure measure) {
        return switch (source) {
            case ON_TIME_RATE -> value(span, measure, share(measure.onTime(), measure.judged()), measure.judged(), measure.onTime());
            case ON_TIME_AGAINST_UNIT -> value(span, measure, againstUnit(span, measure), measure.judged(), measure.onTime());
            case FIRST_TIME_RIGHT -> value(
                    span, measure, share(measure.firstTimeRight(), measure.finished()), measure.finished(), measure.firstTimeRight());
            case MEDIAN_PROCESSING_TIME -> value(span, measure, minutes(measure), measure.timed(), measure.timed());
            case REQUESTS_FINISHED -> value(span, measure, BigDecimal.valueOf(measure.finished()), measure.finished(), measure.finished());
            case MANUAL, UNIT_INDEX, STAFF_COMPETENCE, STAFF_CONDUCT -> throw new IllegalArgumentException("no requests are behind " + source);
        };
    }

    private static ComputedValue value(ComputedSpan span, PersonMeasure measure, BigDecimal value, long cases, long hits) {
        return new ComputedValue(span, value, cases, hits, measure.excluded(), measure.contested(), measure.changedAt(), SurveysBehind.NONE);
    }

    private BigDecimal againstUnit(ComputedSpan span, PersonMeasure measure) {
        return measure.judged() == 0 ? null : requests.againstUnit(span.employeeId(), span.from(), span.to()).orElse(null);
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal minutes(PersonMeasure measure) {
        return measure.medianProcessing() == null ? null
                : BigDecimal.valueOf(measure.medianProcessing().toSeconds()).divide(MINUTE, 2, RoundingMode.HALF_UP);
    }
}
