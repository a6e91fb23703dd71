package id.kinerja.survey.answer;

import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Lets answers wait until there are enough of them to hide each other, at the latest until the half day is over, and then shuffles them
 * in. While it waits an answer could be told from its code by the transaction that wrote both; afterwards it cannot.
 */
@ApplicationScoped
public class Shuffling {

    private final ShuffleRepository answers;
    private final OfficeTime time;

    Shuffling(ShuffleRepository answers, OfficeTime time) {
        this.answers = answers;
        this.time = time;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void shuffleDue() {
        answers.listDue(time.today(), HalfDay.of(LocalTime.ofInstant(time.now(), time.zone()))).forEach(answers::shuffle);
    }

    /** All that wait, however few: for closing, within the transaction that has locked the survey. */
    @Transactional
    public int shuffle(UUID surveyId) {
        return answers.shuffle(surveyId);
    }
}
