package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.progress.log.WorkLogEntryRequest;
import id.kinerja.progress.log.WorkLogPromotionRequest;
import id.kinerja.progress.log.WorkLogPromotionService;
import id.kinerja.progress.log.WorkLogService;
import id.kinerja.progress.log.WorkLogSpan;
import id.kinerja.target.Accumulation;
import id.kinerja.target.IndicatorContent;
import id.kinerja.target.TargetContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What people wrote of their last days; some of it was counted as a realisation, many wrote nothing. */
@ApplicationScoped
class WorkLogChapter implements DemoChapter {

    private static final int DAYS = 12;

    private final WorkLogService log;
    private final WorkLogPromotionService promotions;
    private final PlanScript plans;

    WorkLogChapter(WorkLogService log, WorkLogPromotionService promotions, PlanScript plans) {
        this.log = log;
        this.promotions = promotions;
        this.plans = plans;
    }

    @Override
    public void write(Stage stage) {
        for (DemoPerson person : stage.everybody()) {
            boolean writes = person.nip().equals(DemoAccounts.COUNTER) || person.nip().equals(DemoAccounts.READER)
                    || person.number() % 3 == 1 && !person.nip().equals(DemoAccounts.READY);
            if (writes && stage.assessorOf(person) != null) {
                days(stage, person);
            }
        }
    }

    private void days(Stage stage, DemoPerson person) {
        List<UUID> counted = new ArrayList<>();
        LocalDate last = stage.calendar().lastDay();
        for (int back = DAYS; back > 0; back--) {
            LocalDate day = last.minusDays(back);
            if (day.equals(stage.calendar().workday(day))) {
                stage.moment(day, 440 + person.number() % 30, person, () -> write(stage, person, day, counted));
            }
        }
        Quarter now = stage.calendar().running().orElse(null);
        if (now != null && person.number() % 4 == 1 && !last.minusDays(DAYS).isBefore(now.startsOn())) {
            stage.moment(last.minusDays(4), 470, person, () -> {
                if (!counted.isEmpty()) {
                    promotions.promote(new WorkLogPromotionRequest(List.copyOf(counted)));
                }
            });
        }
    }

    private void write(Stage stage, DemoPerson person, LocalDate day, List<UUID> counted) {
        Random chance = person.chance("log" + day);
        String done = WorkCatalogue.oneOf(stage.work().workOf(person.post()).get("notes"), chance);
        TargetContent target = plans.targetsOf(person).stream().filter(each -> sum(each) != null).findFirst().orElse(null);
        boolean inForce = PlanFate.of(person) == PlanFate.IN_FORCE;
        if (target == null || !inForce || chance.nextInt(4) == 0) {
            log.record(new WorkLogEntryRequest(day, WorkLogSpan.DAY, done, null, null, null, List.of()));
            return;
        }
        UUID entry = log.record(new WorkLogEntryRequest(day, WorkLogSpan.DAY, done, target.id(), sum(target).id(),
                BigDecimal.valueOf(1L + chance.nextInt(4)), List.of())).id();
        counted.add(entry);
    }

    private static IndicatorContent sum(TargetContent target) {
        return target.indicators().stream().filter(each -> each.accumulation() == Accumulation.SUM).findFirst().orElse(null);
    }
}
