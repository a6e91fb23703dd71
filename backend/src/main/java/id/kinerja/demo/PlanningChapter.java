package id.kinerja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.TargetKind;
import id.kinerja.target.library.LibraryIndicator;
import id.kinerja.target.library.LibraryService;
import id.kinerja.target.library.LibraryTargetRequest;
import id.kinerja.target.library.bulk.LibraryAssignmentRequest;
import id.kinerja.target.library.bulk.LibraryAssignmentService;
import id.kinerja.target.matrix.MatrixService;
import id.kinerja.target.matrix.RoleResultAction;
import id.kinerja.target.matrix.RoleResultCell;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

/** A library for the posts of a sub-district, something given to many drafts, and a cell of the matrix. */
@ApplicationScoped
class PlanningChapter implements DemoChapter {

    private static final String FOR_COUNTERS = "Pelayanan loket cepat dan memuaskan";
    private static final String FOR_ALL = "Kegiatan kecamatan didukung sebagai panitia";

    private static final Set<PlanFate> BEING_WRITTEN = Set.of(PlanFate.DRAFTED, PlanFate.RETURNED);

    private final LibraryService library;
    private final LibraryAssignmentService bulk;
    private final MatrixService matrix;

    PlanningChapter(LibraryService library, LibraryAssignmentService bulk, MatrixService matrix) {
        this.library = library;
        this.bulk = bulk;
        this.matrix = matrix;
    }

    @Override
    public void write(Stage stage) {
        DemoPerson officer = stage.person(DemoAccounts.PERSONNEL);
        LocalDate today = stage.calendar().today();
        AtomicReference<UUID> forAll = new AtomicReference<>();
        stage.step(officer, LocalDate.of(stage.calendar().year(), 1, 3), stage.personnel(), () -> {
            stage.work().at("/posts").forEach(post -> post.get("targets").forEach(target -> library.create(example(post, target))));
            library.create(forCounters());
            forAll.set(library.create(forAll()).id());
        });
        stage.step(officer, stage.calendar().workday(today.minusDays(3)), stage.personnel(), () -> bulk.assign(
                new LibraryAssignmentRequest(stage.cycleId(), List.of(forAll.get()), null, null, PositionKind.STAFF)));
        StreamSupport.stream(stage.everybody().spliterator(), false)
                .filter(person -> BEING_WRITTEN.contains(PlanFate.of(person)) && stage.assessorOf(person) != null)
                .forEach(person -> stage.step(person, stage.calendar().workday(today.minusDays(2)), stage.assessorOf(person),
                        () -> propose(stage, person)));
    }

    /** In the first cell of the person's row that is still empty. */
    private void propose(Stage stage, DemoPerson person) {
        matrix.get(stage.cycleId()).rows().stream().filter(row -> row.employee().id().equals(person.employeeId()))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.results().isEmpty() && cell.allowedActions().contains(RoleResultAction.WRITE)).findFirst()
                .map(RoleResultCell::targetId)
                .ifPresent(column -> matrix.write(person.employeeId(), column, "\"0\"", "Warga yang datang mendapat jawaban pada hari yang sama"));
    }

    private static LibraryTargetRequest example(JsonNode post, JsonNode target) {
        List<LibraryIndicator> indicators = new ArrayList<>();
        target.get("indicators").forEach(facts -> indicators.add(indicator(facts)));
        String title = post.get("post").asText().replaceAll("[$^]", "").strip();
        boolean plain = title.matches("[\\p{L} ]+");
        return new LibraryTargetRequest(target.get("title").asText(), TargetKind.valueOf(target.path("kind").asText("MAIN")),
                plain ? title : null, plain ? null : PositionKind.STAFF, null, indicators);
    }

    /** Of what counters log and visitors say nobody needs to keep a list. */
    private static LibraryTargetRequest forCounters() {
        return new LibraryTargetRequest(FOR_COUNTERS, TargetKind.MAIN, null, PositionKind.STAFF, "Pemohon dilayani tepat waktu dan puas.", List.of(
                new LibraryIndicator(Aspect.TIME, "Permohonan selesai dalam standar waktu", "%", Direction.HIGHER_BETTER, Accumulation.AVERAGE,
                        BigDecimal.valueOf(90), null, null, IndicatorSource.ON_TIME_RATE),
                new LibraryIndicator(Aspect.QUALITY, "Indeks kepuasan masyarakat (IKM) unit", "nilai", Direction.HIGHER_BETTER, Accumulation.LATEST,
                        BigDecimal.valueOf(80), null, null, IndicatorSource.UNIT_INDEX)));
    }

    private static LibraryTargetRequest forAll() {
        return new LibraryTargetRequest(FOR_ALL, TargetKind.ADDITIONAL, null, null, "Tugas dalam kepanitiaan selesai sesuai pembagian kerja.",
                List.of(LibraryIndicator.recorded(Aspect.QUANTITY, "Kegiatan yang didukung", "kegiatan", Direction.HIGHER_BETTER, Accumulation.SUM,
                        BigDecimal.valueOf(4), null, null)));
    }

    private static LibraryIndicator indicator(JsonNode facts) {
        JsonNode goal = facts.get(5);
        boolean range = goal.isArray();
        return LibraryIndicator.recorded(Aspect.valueOf(facts.get(0).asText()), facts.get(1).asText(), facts.get(2).asText(),
                Direction.valueOf(facts.get(3).asText()), Accumulation.valueOf(facts.get(4).asText()),
                range ? null : new BigDecimal(goal.asText()), range ? new BigDecimal(goal.get(0).asText()) : null,
                range ? new BigDecimal(goal.get(1).asText()) : null);
    }
}
