package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.training.module.ModuleService;
import id.kinerja.training.pulse.PulseAnswerRequest;
import id.kinerja.training.pulse.PulseChoice;
import id.kinerja.training.pulse.PulseService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Most learn at the beginning of the year, some later; each quarter about half of the office tells how it is going. */
@ApplicationScoped
class LearningChapter implements DemoChapter {

    private static final List<String> FOR_ALL = List.of("first-steps", "good-targets", "record-progress", "read-your-result", "your-data");
    private static final List<String> FOR_LEADERS = List.of("feedback-that-helps", "evaluate-fairly", "after-the-result");

    private final ModuleService modules;
    private final PulseService pulse;

    LearningChapter(ModuleService modules, PulseService pulse) {
        this.modules = modules;
        this.pulse = pulse;
    }

    @Override
    public void write(Stage stage) {
        LocalDate january = LocalDate.of(stage.calendar().year(), 1, 7);
        for (DemoPerson person : stage.everybody()) {
            Random chance = person.chance("learning");
            int completed = chance.nextInt(FOR_ALL.size() + 1);
            for (int i = 0; i < completed; i++) {
                String module = FOR_ALL.get(i);
                at(stage, person, january.plusDays(7L * i + chance.nextInt(5)), () -> modules.complete(module));
            }
            if (person.leads() && completed > 2) {
                FOR_LEADERS.forEach(module -> at(stage, person, january.plusDays(40L + chance.nextInt(30)), () -> modules.complete(module)));
            }
            for (Quarter quarter : stage.calendar().quarters()) {
                if (chance.nextInt(5) < 3) {
                    PulseAnswerRequest answers = answers(quarter, chance);
                    at(stage, person, quarter.startsOn().plusDays(50L + chance.nextInt(20)), () -> pulse.answer(answers));
                }
            }
        }
    }

    /** It becomes easier over the year; the time it takes is what people like least. */
    private static PulseAnswerRequest answers(Quarter quarter, Random chance) {
        return new PulseAnswerRequest(level(chance, quarter.number()), level(chance, 1 + quarter.number() / 2), level(chance, 2),
                level(chance, 0), level(chance, quarter.number()));
    }

    private static PulseChoice level(Random chance, int kindness) {
        int drawn = chance.nextInt(10) + kindness;
        return drawn < 1 ? PulseChoice.STRONGLY_DISAGREE : drawn < 4 ? PulseChoice.DISAGREE
                : drawn < 9 ? PulseChoice.AGREE : PulseChoice.STRONGLY_AGREE;
    }

    private static void at(Stage stage, DemoPerson person, LocalDate day, Runnable deed) {
        stage.timeline().at(stage.calendar().at(day, person.chance("learning" + day)), person.actor(), deed);
    }
}
