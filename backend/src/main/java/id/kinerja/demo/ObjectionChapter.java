package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.demo.DemoRepository.Seen;
import id.kinerja.evaluation.EvaluationStepService;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.objection.AdmissionRequest;
import id.kinerja.objection.DecisionRequest;
import id.kinerja.objection.FilingRequest;
import id.kinerja.objection.ObjectionFilingService;
import id.kinerja.objection.ObjectionStepService;
import id.kinerja.objection.statement.StatementRequest;
import id.kinerja.shared.http.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Some people object: cases that were decided early in the year, and cases under way whose clocks still run. */
@ApplicationScoped
class ObjectionChapter implements DemoChapter {

    /** Staff whose results of the first quarter were contested. */
    private static final int CHANGED = 20;
    private static final int UPHELD = 24;
    private static final int WITHDRAWN = 36;
    private static final int LATE = 40;
    private static final int NOT_ADMITTED = 52;
    /** Staff whose latest result was signed and is handed over only some days before today. */
    private static final int EXAMINING = 14;
    private static final int CLARIFIED = 30;
    private static final int JUST_DELIVERED = 46;

    private static final String REASONS = "Rating hasil kerja belum memperhitungkan surat yang terbit pada minggu terakhir triwulan.";

    private final ObjectionFilingService filing;
    private final ObjectionStepService steps;
    private final EvaluationStepService evaluations;
    private final DemoRepository seen;

    ObjectionChapter(ObjectionFilingService filing, ObjectionStepService steps, EvaluationStepService evaluations, DemoRepository seen) {
        this.filing = filing;
        this.steps = steps;
        this.evaluations = evaluations;
        this.seen = seen;
    }

    @Override
    public void write(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        Quarter first = calendar.quarters().getFirst();
        if (first.endsOn().plusDays(90).isBefore(calendar.today())) {
            staff(stage, CHANGED, person -> decided(stage, person, first, changed(Performance.of(person, first.number()))));
            staff(stage, UPHELD, person -> decided(stage, person, first, new DecisionRequest(DecisionRequest.Outcome.UPHELD, null, null,
                    "Setelah mendengar kedua pihak, bukti yang ada sesuai dengan rating semula.")));
            staff(stage, WITHDRAWN, person -> withdrawn(stage, person, first));
            staff(stage, NOT_ADMITTED, person -> late(stage, person, first, first.endsOn().plusDays(60), false));
            staff(stage, LATE, person -> late(stage, person, first, daysAgo(stage, 3), true));
        }
        fresh(stage, calendar.latest());
    }

    private void fresh(Stage stage, Quarter latest) {
        staff(stage, JUST_DELIVERED, person -> deliver(stage, person, latest, 3));
        staff(stage, EXAMINING, person -> {
            deliver(stage, person, latest, 6);
            open(stage, person, latest, daysAgo(stage, 5), daysAgo(stage, 4));
            state(stage, person, person, daysAgo(stage, 2), "Daftar surat minggu terakhir ada pada buku register loket.");
        });
        staff(stage, CLARIFIED, person -> {
            deliver(stage, person, latest, 10);
            open(stage, person, latest, daysAgo(stage, 9), daysAgo(stage, 8));
            bothState(stage, person, daysAgo(stage, 6), daysAgo(stage, 4));
        });
    }

    private void decided(Stage stage, DemoPerson person, Quarter quarter, DecisionRequest decision) {
        LocalDate end = quarter.endsOn();
        open(stage, person, quarter, end.plusDays(33), end.plusDays(35));
        bothState(stage, person, end.plusDays(36), end.plusDays(38));
        stage.step(person.otherFile(), end.plusDays(41), deciderOf(stage, person), () -> on(person, (id, tag) -> steps.decide(id, tag, decision)));
    }

    /** The other of the two higher ratings of results; behaviour stays. */
    private static DecisionRequest changed(Performance rated) {
        Rating results = rated.results() == Rating.ABOVE ? Rating.AS_EXPECTED : Rating.ABOVE;
        return new DecisionRequest(DecisionRequest.Outcome.CHANGED, results, rated.behaviour(),
                "Surat minggu terakhir terbukti terbit dan belum dihitung; rating hasil kerja diperbaiki.");
    }

    private void withdrawn(Stage stage, DemoPerson person, Quarter quarter) {
        open(stage, person, quarter, quarter.endsOn().plusDays(34), quarter.endsOn().plusDays(36));
        stage.step(person.otherFile(), quarter.endsOn().plusDays(37), person,
                () -> on(person, (id, tag) -> steps.withdraw(id, tag, "Pejabat penilai sudah menjelaskan penilaiannya.")));
    }

    private void late(Stage stage, DemoPerson person, Quarter quarter, LocalDate day, boolean waiting) {
        stage.step(person.otherFile(), day, person, () -> file(person, quarter, "Baru mengetahui tata cara keberatan dari rekan kerja."));
        if (!waiting) {
            stage.step(person.otherFile(), day.plusDays(3), deciderOf(stage, person), () -> on(person, (id, tag) -> steps.admit(id, tag,
                    new AdmissionRequest(false, "Batas waktu tercantum pada hasil yang disampaikan."))));
        }
    }

    private void deliver(Stage stage, DemoPerson person, Quarter quarter, int daysAgo) {
        stage.step(person.otherFile(), daysAgo(stage, daysAgo), stage.assessorOf(person), () -> {
            Seen evaluation = seen.evaluation(person.employeeId(), quarter.id());
            evaluations.deliver(evaluation.id(), Etag.header(evaluation.version()));
        });
    }

    private void open(Stage stage, DemoPerson person, Quarter quarter, LocalDate filedOn, LocalDate takenUpOn) {
        stage.step(person.otherFile(), filedOn, person, () -> file(person, quarter, null));
        stage.step(person.otherFile(), takenUpOn, deciderOf(stage, person), () -> on(person, steps::acknowledge));
    }

    private void bothState(Stage stage, DemoPerson person, LocalDate employeeOn, LocalDate assessorOn) {
        state(stage, person, person, employeeOn, "Semua surat minggu terakhir sudah terbit dan diambil warga.");
        state(stage, person, stage.assessorOf(person), assessorOn, "Sebagian surat itu belum ada pada rekap yang saya terima.");
    }

    private void state(Stage stage, DemoPerson person, DemoPerson who, LocalDate day, String text) {
        stage.step(person.otherFile(), day, who, () -> on(person, (id, tag) -> steps.state(id, tag, new StatementRequest(text, null, List.of()))));
    }

    private void file(DemoPerson person, Quarter quarter, String lateReason) {
        filing.file(new FilingRequest(seen.evaluation(person.employeeId(), quarter.id()).id(), REASONS, lateReason, List.of()));
    }

    private void on(DemoPerson person, BiConsumer<UUID, String> deed) {
        Seen objection = seen.objection(person.employeeId());
        deed.accept(objection.id(), Etag.header(objection.version()));
    }

    private static LocalDate daysAgo(Stage stage, int days) {
        return stage.calendar().workday(stage.calendar().today().minusDays(days));
    }

    /** The case is a file of its own: it happens between the quarters of the person, which stand on the line already. */
    private static DemoPerson deciderOf(Stage stage, DemoPerson person) {
        return stage.assessorOf(stage.assessorOf(person));
    }

    /** Only where the office has an assessor and somebody above. */
    private static void staff(Stage stage, int number, Consumer<DemoPerson> story) {
        StreamSupport.stream(stage.everybody().spliterator(), false)
                .filter(person -> !person.leads() && person.number() == number)
                .filter(person -> stage.assessorOf(person) != null && deciderOf(stage, person) != null)
                .forEach(story);
    }
}
