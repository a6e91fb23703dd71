package id.kinerja.shared.job;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;

/** Work that exists only in tests: counts to a number, writes it down, and lets the test step in between. */
@Singleton
public class TrialJob implements JobKind {

    record Parameters(int count, String mood) {}

    interface Interruption {
        void at(int step);
    }

    private final Caller caller;
    Interruption between = step -> {};
    UUID ranAs;

    TrialJob(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String name() {
        return "TRIAL";
    }

    @Override
    public Optional<JobResult> run(JobRun run) throws IOException {
        Parameters parameters = run.parameters(Parameters.class);
        ranAs = caller.accountId();
        for (int step = 1; step <= parameters.count(); step++) {
            between.at(step);
            run.progress(step, parameters.count());
        }
        return switch (parameters.mood()) {
            case "refused" -> throw Problem.rule("job.no-result");
            case "broken" -> throw new IllegalStateException("as the test wants");
            case "silent" -> Optional.empty();
            default -> {
                Files.writeString(run.draft(), "counted to " + parameters.count());
                yield Optional.of(new JobResult("count.csv", "text/csv"));
            }
        };
    }

    void reset() {
        between = step -> {};
        ranAs = null;
    }
}
