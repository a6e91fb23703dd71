package id.kinerja.demo;

import id.kinerja.cycle.Rhythm;
import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.answer.Shuffling;
import id.kinerja.survey.improvement.ImprovementProgressRequest;
import id.kinerja.survey.improvement.ImprovementRequest;
import id.kinerja.survey.improvement.ImprovementService;
import id.kinerja.survey.invitation.SurveyCodes;
import id.kinerja.survey.period.SurveyRequest;
import id.kinerja.survey.period.SurveyService;
import id.kinerja.survey.period.Surveys;
import id.kinerja.survey.result.PublicationMedium;
import id.kinerja.survey.result.closing.ClosingService;
import id.kinerja.survey.result.closing.PublicationRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Both counters ask their visitors, quarter by quarter, and hear better things as the year goes on. What is over is counted and
 * published, but for the last one, which the head still has before him; the present one runs. Visits come from the logs that the
 * counters' chapter adds, so they are invited and answer in sets, with the same codes as on their receipts.
 */
@ApplicationScoped
class SurveyChapter implements DemoChapter {

    private static final List<String> COUNTERS = List.of("KEC-YAN", "KEL-01");
    private static final Map<String, Integer> EXPECTED = Map.of("KEC-YAN", 3700, "KEL-01", 1400);
    private static final int HOUR = 9;
    private static final Duration PUBLISHED_AFTER = Duration.ofDays(6);
    /** How many of a hundred more say the best of it in each further quarter. */
    private static final int BETTER_BY = 4;

    private final SurveyService surveys;
    private final Surveys all;
    private final SurveyCodes codes;
    private final Shuffling shuffling;
    private final ClosingService closing;
    private final ImprovementService improvements;
    private final SurveyVisitRepository visits;
    private final UnitService units;
    private final OfficeTime time;
    private final Map<String, UUID> made = new HashMap<>();

    SurveyChapter(SurveyService surveys, Surveys all, SurveyCodes codes, Shuffling shuffling, ClosingService closing,
            ImprovementService improvements, SurveyVisitRepository visits, UnitService units, OfficeTime time) {
        this.surveys = surveys;
        this.all = all;
        this.codes = codes;
        this.shuffling = shuffling;
        this.closing = closing;
        this.improvements = improvements;
        this.visits = visits;
        this.units = units;
        this.time = time;
    }

    @Override
    public void write(Stage stage) {
        for (Quarter quarter : stage.calendar().quarters()) {
            boolean over = stage.calendar().isOver(quarter);
            if (stage.calendar().hasBegun(quarter)) {
                COUNTERS.forEach(counter -> add(stage, quarter, counter, over));
            }
        }
    }

    private void add(Stage stage, Quarter quarter, String counter, boolean over) {
        String key = counter + quarter.number();
        stage.timeline().at(at(stage, quarter.startsOn()), stage.personnel(), () -> made.put(key, open(quarter, counter)));
        // After the last log of the quarter, or of today, has been added.
        Instant collected = over ? at(stage, quarter.endsOn().plusDays(1)) : stage.calendar().now().minusSeconds(30);
        stage.timeline().at(collected, stage.personnel(), () -> collect(made.get(key), counter, quarter, over));
        if (over && !stage.calendar().isLatest(quarter)) {
            stage.timeline().at(collected.plus(PUBLISHED_AFTER), stage.personnel(), () -> publish(made.get(key)));
            if (quarter.number() == 1 && counter.equals(COUNTERS.getFirst())) {
                improve(stage, quarter.endsOn(), key);
            }
        }
    }

    private UUID open(Quarter quarter, String counter) {
        return surveys.create(new SurveyRequest(unit(counter), Rhythm.QUARTERLY.labelOf(quarter.number()) + " " + quarter.startsOn().getYear(),
                quarter.startsOn(), quarter.endsOn(), EXPECTED.get(counter), 1, null)).id();
    }

    private void collect(UUID surveyId, String counter, Quarter quarter, boolean over) {
        List<UUID> ended = visits.list(unit(counter), time.startOf(quarter.startsOn()), time.startOf(quarter.endsOn().plusDays(1)));
        visits.invite(surveyId, ended, ended.stream().map(codes::ofVisit).map(codes::hash).toList(), BETTER_BY * (quarter.number() - 1));
        if (over) {
            closing.close(surveyId, etag(surveyId), null, Messages.INDONESIAN);
        } else {
            shuffling.shuffle(surveyId);
        }
    }

    private void publish(UUID surveyId) {
        closing.publish(surveyId, etag(surveyId), new PublicationRequest("Terima kasih atas penilaian Anda.",
                Set.of(PublicationMedium.NOTICE_BOARD, PublicationMedium.SOCIAL_MEDIA)), Messages.INDONESIAN);
    }

    /** What people minded most is mended before the quarter after the next begins, whose visitors say whether it helped. */
    private void improve(Stage stage, LocalDate over, String key) {
        DemoPerson head = stage.person(DemoAccounts.SUPERVISOR);
        AtomicReference<UUID> planned = new AtomicReference<>();
        stage.moment(stage.calendar().workday(over.plusDays(12)), 130, head, () -> planned.set(improvements.plan(made.get(key), new ImprovementRequest(
                "TIME", "Surat yang tidak perlu diperiksa ulang diparaf di loket pada hari yang sama.", over.getYear(), 2, head.employeeId(),
                "Surat sederhana kini selesai pada hari yang sama.")).id()));
        stage.moment(stage.calendar().workday(over.plusDays(60)), 130, head, () -> improvements.report(planned.get(), Etag.header(0),
                new ImprovementProgressRequest(100, "Nota dinas 800/31 tentang paraf di loket")));
    }

    private String etag(UUID surveyId) {
        return Etag.header(all.getForChange(surveyId).version());
    }

    private UUID unit(String code) {
        return units.findByCode(code).orElseThrow().id();
    }

    private static Instant at(Stage stage, LocalDate day) {
        return day.atTime(HOUR, 0).atZone(stage.calendar().zone()).toInstant();
    }
}
