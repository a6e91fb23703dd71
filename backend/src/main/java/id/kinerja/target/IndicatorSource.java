package id.kinerja.target;

import id.kinerja.service.measure.PersonFinding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the number of an indicator comes from: from its employee, or by itself from the work that was logged or from closed
 * satisfaction surveys. What fills itself has one unit of measure, one good side and one way of adding up; no regulation fixes these,
 * they follow from what is counted.
 */
@Schema(name = "IndicatorSource")
public enum IndicatorSource {
    /** Recorded by the employee. */
    MANUAL(null, null, null, null),
    /** Requests made ready in time, of those for which something was promised; an overdue one counts as late. */
    ON_TIME_RATE(Measure.PERCENT, Direction.HIGHER_BETTER, Accumulation.AVERAGE, PersonFinding.JUDGED),
    /** Requests in time over those to be expected from the unit's rate of the same services: 100 is as the unit. */
    ON_TIME_AGAINST_UNIT(Measure.PERCENT, Direction.HIGHER_BETTER, Accumulation.AVERAGE, PersonFinding.JUDGED),
    /** The middle working time of the requests made ready. */
    MEDIAN_PROCESSING_TIME(Measure.MINUTES, Direction.LOWER_BETTER, Accumulation.AVERAGE, PersonFinding.TIMED),
    /** Requests without a correction caused by the office within 30 days. */
    FIRST_TIME_RIGHT(Measure.PERCENT, Direction.HIGHER_BETTER, Accumulation.AVERAGE, PersonFinding.FINISHED),
    /** Requests made ready. */
    REQUESTS_FINISHED(Measure.COUNT, Direction.HIGHER_BETTER, Accumulation.SUM, PersonFinding.FINISHED),
    /** The satisfaction index of the employee's unit in its latest closed survey. */
    UNIT_INDEX(Measure.POINTS, Direction.HIGHER_BETTER, Accumulation.LATEST, null),
    /** What citizens said in closed surveys of the competence of this employee. */
    STAFF_COMPETENCE(Measure.POINTS, Direction.HIGHER_BETTER, Accumulation.AVERAGE, null),
    /** The same of the conduct. */
    STAFF_CONDUCT(Measure.POINTS, Direction.HIGHER_BETTER, Accumulation.AVERAGE, null);

    /** How a unit of measure may be written; the first one is what a form proposes. */
    private enum Measure {
        PERCENT("%", "persen", "percent"),
        MINUTES("menit", "menit kerja", "minutes"),
        COUNT("permohonan", "surat", "dokumen", "berkas", "layanan", "requests"),
        POINTS("nilai", "poin", "indeks", "points");

        private final List<String> words;

        Measure(String... words) {
            this.words = List.of(words);
        }
    }

    private final Measure measure;
    private final Direction direction;
    private final Accumulation accumulation;
    private final PersonFinding cases;

    IndicatorSource(Measure measure, Direction direction, Accumulation accumulation, PersonFinding cases) {
        this.measure = measure;
        this.direction = direction;
        this.accumulation = accumulation;
        this.cases = cases;
    }

    public boolean isComputed() {
        return this != MANUAL;
    }

    /** Whether the requests at the counters are behind it. */
    public boolean countsRequests() {
        return cases != null;
    }

    /** The requests that it is reckoned from; empty where no requests are behind it. */
    public Optional<PersonFinding> cases() {
        return Optional.ofNullable(cases);
    }

    /** Whether an indicator of this source may be measured so. */
    public boolean fits(String unitOfMeasure, Direction wanted, Accumulation counted) {
        return isMeasuredIn(unitOfMeasure) && goes(wanted) && addsUp(counted);
    }

    boolean isMeasuredIn(String unitOfMeasure) {
        return measure == null || measure.words.contains(unitOfMeasure.strip().toLowerCase(Locale.ROOT));
    }

    /** The words of the unit of measure, for a sentence. */
    String units() {
        return measure == null ? "" : String.join(", ", measure.words);
    }

    boolean goes(Direction wanted) {
        return direction == null || direction == wanted;
    }

    boolean addsUp(Accumulation wanted) {
        return accumulation == null || accumulation == wanted;
    }
}
