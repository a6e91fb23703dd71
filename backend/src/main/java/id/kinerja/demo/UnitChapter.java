package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.demo.DemoRepository.Seen;
import id.kinerja.evaluation.calibration.CalibratedPerson;
import id.kinerja.evaluation.calibration.CalibrationChangeRequest;
import id.kinerja.evaluation.calibration.CalibrationChangeService;
import id.kinerja.evaluation.calibration.CalibrationService;
import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.evaluation.unit.ExternalSetter;
import id.kinerja.evaluation.unit.UnitDecisionRequest;
import id.kinerja.evaluation.unit.UnitPredicateRequest;
import id.kinerja.evaluation.unit.UnitPredicateService;
import id.kinerja.evaluation.unit.UnitPredicateStepService;
import id.kinerja.evaluation.unit.UnitProposal;
import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Messages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Units are appraised and calibrated: in the latest quarter every state is some unit's. */
@ApplicationScoped
class UnitChapter implements DemoChapter {

    /** How far a unit has come. */
    private enum Progress { RETURNED, PROPOSED, SET, CALIBRATING, CALIBRATED, SIGNED }

    private static final Locale LANGUAGE = Messages.INDONESIAN;
    private static final String TOP = "KEC";
    private static final Map<String, Progress> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put(TOP, Progress.SET);
        UNITS.put("KEL-02", Progress.RETURNED);
        UNITS.put("KEL-03", Progress.SET);
        UNITS.put("KEL-04", Progress.CALIBRATED);
        UNITS.put("KEL-05", Progress.SIGNED);
        UNITS.put("KEL-06", Progress.PROPOSED);
        UNITS.put("KEL-07", Progress.CALIBRATING);
    }

    private final UnitPredicateService predicates;
    private final UnitPredicateStepService steps;
    private final CalibrationService calibrations;
    private final CalibrationChangeService changes;
    private final DemoUnits units;

    UnitChapter(UnitPredicateService predicates, UnitPredicateStepService steps, CalibrationService calibrations,
            CalibrationChangeService changes, DemoUnits units) {
        this.predicates = predicates;
        this.steps = steps;
        this.calibrations = calibrations;
        this.changes = changes;
        this.units = units;
    }

    @Override
    public void write(Stage stage) {
        UNITS.forEach((code, progress) -> write(stage, stage.calendar().latest(), code, progress));
    }

    private void write(Stage stage, Quarter quarter, String code, Progress progress) {
        DemoPerson head = stage.person(QuarkusTransaction.requiringNew().call(() -> units.headOf(code)));
        DemoPerson above = code.equals(TOP) ? null : stage.person(DemoAccounts.HEAD);
        Actor setter = above == null ? stage.personnel() : above.actor();
        LocalDate decided = quarter.endsOn().plusDays(9);
        LocalDate compared = quarter.endsOn().plusDays(21);
        stage.step(head, quarter.endsOn().plusDays(3), head, () -> propose(quarter, code));
        if (progress == Progress.RETURNED) {
            stage.step(head, decided, setter, () -> on(code, quarter, (seen, tag) -> steps.giveBack(
                    seen.id(), tag, "Mohon lengkapi capaian rencana aksi kebersihan lingkungan.", LANGUAGE)));
            return;
        }
        if (progress.compareTo(Progress.SET) >= 0) {
            stage.step(head, decided, setter, () -> set(quarter, code));
        }
        if (progress.compareTo(Progress.CALIBRATING) >= 0) {
            stage.step(head, compared, head, () -> calibrations.open(units.predicate(code, quarter.id()).id(), LANGUAGE));
        }
        if (progress.compareTo(Progress.CALIBRATED) >= 0) {
            stage.step(head, compared, head, () -> change(quarter, code));
            stage.step(head, compared, head, () -> close(quarter, code));
        }
        if (progress == Progress.SIGNED) {
            stage.step(head, quarter.endsOn().plusDays(31), setter, () -> on(code, quarter, (seen, tag) -> steps.sign(
                    seen.id(), tag, "Beberapa pegawai masih melengkapi bukti dan dinilai menyusul.", LANGUAGE)));
        }
    }

    private void propose(Quarter quarter, String code) {
        var begun = predicates.begin(new UnitPredicateRequest(units.unit(code), quarter.id()), LANGUAGE);
        var written = predicates.write(begun.id(), Etag.header(begun.version()), new UnitProposal(
                UnitLevel.GOOD, "Sebelas dari dua belas rencana aksi perjanjian kinerja triwulan ini tercapai.",
                UnitLevel.GOOD, "Arahan pimpinan tentang antrean loket dan arsip dijalankan tepat waktu.",
                UnitLevel.GOOD, "Kedua komponen baik; satu rencana aksi bergeser ke triwulan berikut."), LANGUAGE);
        steps.propose(begun.id(), Etag.header(written.version()), LANGUAGE);
    }

    private void set(Quarter quarter, String code) {
        ExternalSetter outside = code.equals(TOP)
                ? new ExternalSetter("Drs. Ahmad Fauzi, M.Si.", "Sekretaris Daerah Kota Serang", "800/214-Org/" + quarter.endsOn().getYear()) : null;
        on(code, quarter, (seen, tag) -> steps.set(seen.id(), tag, new UnitDecisionRequest(UnitLevel.GOOD, null, outside), LANGUAGE));
    }

    /** The first person whose result is not plainly good is looked at again. */
    private void change(Quarter quarter, String code) {
        Seen session = units.session(code, quarter.id());
        calibrations.listPeople(session.id(), false, PageQuery.first(50)).items().stream()
                .filter(CalibratedPerson::changeable)
                .findFirst()
                .ifPresent(person -> changes.change(session.id(), other(person)));
    }

    private static CalibrationChangeRequest other(CalibratedPerson person) {
        boolean good = person.now().predicate() == Predicate.GOOD;
        return new CalibrationChangeRequest(
                person.evaluationId(), person.evaluationVersion(), good ? Rating.ABOVE : Rating.AS_EXPECTED, Rating.ABOVE,
                good ? "Beban kerjanya sama dengan rekan yang dinilai di atas ekspektasi."
                        : "Dibandingkan rekan dengan tugas serupa, capaiannya sesuai ekspektasi.");
    }

    private void close(Quarter quarter, String code) {
        Seen session = units.session(code, quarter.id());
        calibrations.close(session.id(), Etag.header(session.version()),
                "Pegawai sedikit dan layanan berjalan baik; tidak ada yang perlu diturunkan demi pola.", LANGUAGE);
    }

    private interface Deed {
        void on(Seen seen, String tag);
    }

    private void on(String code, Quarter quarter, Deed deed) {
        Seen seen = units.predicate(code, quarter.id());
        deed.on(seen, Etag.header(seen.version()));
    }
}
