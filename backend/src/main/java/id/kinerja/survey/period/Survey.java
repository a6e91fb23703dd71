package id.kinerja.survey.period;

import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.index.GradeScale;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** One survey of a unit over some days (periode survei). */
@Entity
@Table(name = "survey")
public class Survey {

    @Id
    private UUID id;

    private UUID unitId;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private UUID questionnaireId;

    @Enumerated(EnumType.STRING)
    private GradeScale scale;

    private int expectedVisits;
    private int requiredSample;
    private int everyNth;
    private int codeValidDays;

    @Enumerated(EnumType.STRING)
    private SurveySource source;

    @Enumerated(EnumType.STRING)
    private SurveyState state = SurveyState.OPEN;

    private Long population;
    private Instant closedAt;
    private String rowsHash;
    private Long rowsCount;
    private Instant publishedAt;
    private String publicationNote;

    @Version
    private long version;

    protected Survey() {}

    /** @param scale by which its index is graded; older series have an older one */
    public Survey(UUID id, UUID unitId, UUID questionnaireId, GradeScale scale, SurveySource source, SurveyPlan plan) {
        this.id = id;
        this.unitId = unitId;
        this.questionnaireId = questionnaireId;
        this.scale = scale;
        this.source = source;
        startsOn = plan.startsOn();
        take(plan);
    }

    /** Another name, end or sampling; only while it runs. The first day stands: who came since may have been asked. */
    void change(SurveyPlan plan) {
        if (state != SurveyState.OPEN) {
            throw Problem.conflict("survey.is-" + state.name().toLowerCase(Locale.ROOT));
        }
        take(plan);
    }

    private void take(SurveyPlan plan) {
        if (plan.endsOn().isBefore(startsOn)) {
            throw Problem.rule("survey.ends-before-it-begins").at("/endsOn", "survey.ends-before-it-begins");
        }
        name = plan.name().strip();
        endsOn = plan.endsOn();
        expectedVisits = plan.expectedVisits();
        requiredSample = SurveyRules.requiredSample(expectedVisits);
        everyNth = plan.everyNth();
        codeValidDays = plan.codeValidDays();
    }

    /**
     * No answer is taken from now on.
     *
     * @param visits of the time, the population of the sample
     * @param hash SHA-256 of the file of raw rows, in hexadecimal
     * @param rows answers counted
     */
    public void close(long visits, String hash, long rows, Instant now) {
        become(SurveyState.CLOSED);
        population = visits;
        rowsHash = hash;
        rowsCount = rows;
        closedAt = now;
    }

    /** After answers were taken out of the count by two persons; only between closing and publication. */
    public void recount(String hash, long rows) {
        if (state != SurveyState.CLOSED) {
            throw Problem.conflict("survey.is-" + state.name().toLowerCase(Locale.ROOT));
        }
        rowsHash = hash;
        rowsCount = rows;
    }

    /** @param note what the office says with it; null for nothing */
    public void publish(String note, Instant now) {
        become(SurveyState.PUBLISHED);
        publicationNote = note;
        publishedAt = now;
    }

    private void become(SurveyState next) {
        if (!state.canBecome(next)) {
            throw Problem.conflict("survey.is-" + state.name().toLowerCase(Locale.ROOT));
        }
        state = next;
    }

    SurveyPlan plan() {
        return new SurveyPlan(name, startsOn, endsOn, expectedVisits, everyNth, codeValidDays);
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public UUID questionnaireId() {
        return questionnaireId;
    }

    public GradeScale scale() {
        return scale;
    }

    public SurveySource source() {
        return source;
    }

    public SurveyState state() {
        return state;
    }

    /** Days after a visit on which its code is taken. */
    public int codeValidDays() {
        return codeValidDays;
    }

    public int requiredSample() {
        return requiredSample;
    }

    /** Null while it is open. */
    public Long population() {
        return population;
    }

    /** Null while it is open. */
    public String rowsHash() {
        return rowsHash;
    }

    /** Null while it is open. */
    public Long rowsCount() {
        return rowsCount;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publicationNote() {
        return publicationNote;
    }

    public long version() {
        return version;
    }
}
