package id.kinerja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.progress.CorrectionRequest;
import id.kinerja.progress.RealisationRequest;
import id.kinerja.progress.RealisationResponse;
import id.kinerja.progress.RealisationService;
import id.kinerja.progress.evidence.EvidenceLinkRequest;
import id.kinerja.progress.evidence.EvidenceService;
import id.kinerja.target.Accumulation;
import id.kinerja.target.IndicatorContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What people record in a quarter, with proof beside some of it. */
@ApplicationScoped
class ProgressScript {

    private static final String PICTURE = "register-layanan.png";
    private static final int FULL_QUARTER_DAYS = 80;

    private final RealisationService realisations;
    private final EvidenceService evidence;
    private final PlanScript plans;

    ProgressScript(RealisationService realisations, EvidenceService evidence, PlanScript plans) {
        this.realisations = realisations;
        this.evidence = evidence;
        this.plans = plans;
    }

    /** Counted things come in twice a quarter, everything else once near its end. */
    void add(Stage stage, DemoPerson person, Quarter quarter) {
        LocalDate last = quarter.endsOn().isBefore(stage.calendar().today()) ? quarter.endsOn() : stage.calendar().today().minusDays(1);
        long days = ChronoUnit.DAYS.between(quarter.startsOn(), last);
        LocalDate late = stage.calendar().workday(last.minusDays(Math.min(days, person.number() % 6)));
        if (days > 45) {
            LocalDate middle = stage.calendar().workday(quarter.startsOn().plusDays(38 + person.number() % 7));
            stage.step(person, middle, person, () -> record(stage, person, quarter, middle, false));
        }
        if (!late.isBefore(quarter.startsOn()) && days > 20) {
            stage.step(person, late, person, () -> record(stage, person, quarter, late, days >= FULL_QUARTER_DAYS));
        }
    }

    /** Everything that a quarter needs, at once. */
    void addWhole(Stage stage, DemoPerson person, Quarter quarter, LocalDate day) {
        stage.step(person, day, person, () -> {
            record(stage, person, quarter, day, false);
            record(stage, person, quarter, day, true);
        });
    }

    private void record(Stage stage, DemoPerson person, Quarter quarter, LocalDate day, boolean end) {
        Performance performance = Performance.of(person, quarter.number());
        plans.targetsOf(person).forEach(target -> target.indicators().forEach(indicator -> {
            boolean counted = indicator.accumulation() == Accumulation.SUM;
            if (!indicator.source().isComputed() && (counted || end)) {
                Random chance = person.chance(indicator.description() + quarter.number());
                BigDecimal whole = indicator.aspect() == null ? null : performance.achieved(indicator, chance);
                record(stage, person, quarter, day, indicator, counted ? part(whole, end) : whole);
            }
        }));
    }

    private static BigDecimal part(BigDecimal whole, boolean second) {
        BigDecimal first = whole.divide(BigDecimal.TWO, 0, RoundingMode.FLOOR);
        return second ? whole.subtract(first) : first;
    }

    private void record(Stage stage, DemoPerson person, Quarter quarter, LocalDate day, IndicatorContent indicator,
            BigDecimal value) {
        JsonNode work = stage.work().workOf(person.post());
        Random chance = person.chance(indicator.description() + day);
        List<UUID> proof = proof(stage, person, quarter, work, chance);
        boolean wrong = person.number() % 31 == 7 && quarter.number() == 2 && indicator.accumulation() == Accumulation.SUM;
        RealisationResponse entry = realisations.record(new RealisationRequest(indicator.id(), quarter.id(),
                wrong ? value.add(BigDecimal.TWO) : value, WorkCatalogue.oneOf(work.get("notes"), chance), day, proof));
        if (wrong) {
            realisations.correct(entry.id(), new CorrectionRequest(value, stage.work().text("/correction/note"), day,
                    stage.work().text("/correction/reason"), List.of()));
        }
    }

    private List<UUID> proof(Stage stage, DemoPerson person, Quarter quarter, JsonNode work, Random chance) {
        String description = work.get("proof").asText() + ", triwulan " + quarter.number();
        int kind = chance.nextInt(10);
        if (kind < 4) {
            String url = stage.work().text("/links") + stage.calendar().year() + "/tw" + quarter.number() + "/"
                    + Integer.toHexString(chance.nextInt());
            return List.of(evidence.addLink(new EvidenceLinkRequest(url, description)).id());
        }
        return kind == 4 && person.post().startsWith("Operator") ? List.of(picture(description)) : List.of();
    }

    private UUID picture(String description) {
        try (InputStream in = ProgressScript.class.getResourceAsStream("/demo/" + PICTURE)) {
            Path copy = Files.createTempFile("demo", ".png");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return evidence.addFile(copy, PICTURE, description).id();
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
