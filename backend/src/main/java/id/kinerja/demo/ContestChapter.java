package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.service.contest.ContestCause;
import id.kinerja.service.contest.ContestDecisionRequest;
import id.kinerja.service.contest.ContestRequest;
import id.kinerja.service.contest.ContestResponse;
import id.kinerja.service.contest.ContestService;
import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonMeasures;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Two late letters that should not count: one was decided in the middle of a quarter, when no evaluation waits for a signature; the
 * other one waits for the section's head.
 */
@ApplicationScoped
class ContestChapter implements DemoChapter {

    private static final int MIDDLE = 50;

    private final ContestService contests;
    private final PersonMeasures measures;

    ContestChapter(ContestService contests, PersonMeasures measures) {
        this.contests = contests;
        this.measures = measures;
    }

    @Override
    public void write(Stage stage) {
        LocalDate today = stage.calendar().today();
        stage.calendar().quarters().stream().map(Quarter::startsOn).map(first -> first.plusDays(MIDDLE))
                .filter(day -> day.plusDays(4).isBefore(today)).reduce((earlier, later) -> later)
                .ifPresent(day -> decided(stage, stage.calendar().workday(day)));
        stage.moment(stage.calendar().workday(today.minusDays(2)), 95, stage.person(CounterCrew.THIRD),
                () -> contest(stage, stage.person(CounterCrew.THIRD), ContestCause.OTHER_AGENCY,
                        "Berkas menunggu konfirmasi data dari Disdukcapil, tetapi jedanya lupa dicatat."));
    }

    private void decided(Stage stage, LocalDate day) {
        AtomicReference<ContestResponse> made = new AtomicReference<>();
        DemoPerson clerk = stage.person(DemoAccounts.READER);
        stage.moment(day, 40, clerk, () -> made.set(contest(stage, clerk, ContestCause.SYSTEM_OUTAGE,
                "Jaringan kantor padam dari pukul 10 sampai sore, surat baru dapat dicetak keesokan harinya.")));
        stage.moment(stage.calendar().workday(day.plusDays(1)), 70, stage.person(DemoAccounts.SUPERVISOR), () -> {
            if (made.get() != null) {
                contests.decide(made.get().id(), Etag.header(made.get().version()),
                        new ContestDecisionRequest(true, "Benar, jaringan padam hari itu dan tercatat pada buku loket."));
            }
        });
    }

    /** The latest letter of the person that was late; nothing where all were in time. */
    private ContestResponse contest(Stage stage, DemoPerson person, ContestCause cause, String why) {
        return measures.list(person.employeeId(), LocalDate.of(stage.calendar().year(), 1, 1), stage.calendar().today(),
                        PersonFinding.FINISHED_LATE, PageQuery.first(1)).items().stream().findFirst()
                .map(late -> contests.contest(new ContestRequest(late.id(), null, cause, why, null))).orElse(null);
    }
}
