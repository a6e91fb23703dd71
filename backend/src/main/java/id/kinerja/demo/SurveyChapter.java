package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.answer.Shuffling;
import id.kinerja.survey.invitation.SurveyCodes;
import id.kinerja.survey.period.Survey;
import id.kinerja.survey.period.SurveyRequest;
import id.kinerja.survey.period.SurveyService;
import id.kinerja.survey.period.Surveys;
import id.kinerja.survey.result.ResultFreezing;
import id.kinerja.survey.result.count.Frozen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Both counters ask their visitors, quarter by quarter: the last one is closed and counted, the present one runs. Visits come from
 * the logs that the counters' chapter adds, so they are invited and answer in sets, with the same codes as on their receipts.
 */
@ApplicationScoped
class SurveyChapter implements DemoChapter {

    private static final List<String> COUNTERS = List.of("KEC-YAN", "KEL-01");
    private static final Map<String, Integer> EXPECTED = Map.of("KEC-YAN", 3700, "KEL-01", 1400);
    private static final int HOUR = 9;

    private final SurveyService surveys;
    private final Surveys all;
    private final SurveyCodes codes;
    private final Shuffling shuffling;
    private final ResultFreezing freezing;
    private final SurveyVisitRepository visits;
    private final UnitService units;
    private final OfficeTime time;
    private final Map<String, UUID> made = new HashMap<>();

    SurveyChapter(SurveyService surveys, Surveys all, SurveyCodes codes, Shuffling shuffling, ResultFreezing freezing,
            SurveyVisitRepository visits, UnitService units, OfficeTime time) {
        this.surveys = surveys;
        this.all = all;
        this.codes = codes;
        this.shuffling = shuffling;
        this.freezing = freezing;
        this.visits = visits;
        this.units = units;
        this.time = time;
    }

    @Override
    public void write(Stage stage) {
        for (Quarter quarter : stage.calendar().quarters()) {
            boolean over = stage.calendar().isLatest(quarter);
            if (over || stage.calendar().isRunning(quarter)) {
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
    }

    private UUID open(Quarter quarter, String counter) {
        return surveys.create(new SurveyRequest(unit(counter), "Triwulan %d %d".formatted(quarter.number(), quarter.startsOn().getYear()),
                quarter.startsOn(), quarter.endsOn(), EXPECTED.get(counter), 1, null)).id();
    }

    private void collect(UUID surveyId, String counter, Quarter quarter, boolean over) {
        List<UUID> ended = visits.list(unit(counter), time.startOf(quarter.startsOn()), time.startOf(quarter.endsOn().plusDays(1)));
        visits.invite(surveyId, ended, ended.stream().map(codes::ofVisit).map(codes::hash).toList());
        shuffling.shuffle(surveyId);
        if (over) {
            close(surveyId, ended.size());
        }
    }

    private void close(UUID surveyId, long population) {
        Survey survey = all.getForChange(surveyId);
        Frozen frozen = freezing.freeze(surveyId, population);
        survey.close(population, frozen.hash(), frozen.rows(), time.now());
    }

    private UUID unit(String code) {
        return units.findByCode(code).orElseThrow().id();
    }

    private static Instant at(Stage stage, LocalDate day) {
        return day.atTime(HOUR, 0).atZone(stage.calendar().zone()).toInstant();
    }
}
