package id.kinerja.demo;

import id.kinerja.evaluation.FinalityService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Each night the results become final that nobody objected to in time. */
@ApplicationScoped
class FinalityChapter implements DemoChapter {

    private final FinalityService finality;

    FinalityChapter(FinalityService finality) {
        this.finality = finality;
    }

    @Override
    public void write(Stage stage) {
        LocalDate first = stage.calendar().quarters().getFirst().endsOn();
        for (LocalDate day = first; !day.isAfter(stage.calendar().today()); day = day.plusDays(1)) {
            Instant midnight = day.atStartOfDay(stage.calendar().zone()).toInstant();
            stage.timeline().byItself(midnight, finality::finaliseDue);
        }
    }
}
