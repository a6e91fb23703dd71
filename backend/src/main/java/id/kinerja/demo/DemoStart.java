package id.kinerja.demo;

import id.kinerja.shared.config.KinerjaConfig;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the demo before the first request is taken, and tells the person at the console how to enter. */
@ApplicationScoped
class DemoStart {

    private static final int AFTER_KEYS_ARE_MADE = 5_000;

    private final DemoService demo;
    private final KinerjaConfig config;
    private final Scheduler jobs;
    private final Optional<String> dataFolder;

    DemoStart(
            DemoService demo, KinerjaConfig config, Scheduler jobs, @ConfigProperty(name = "kinerja.data-folder") Optional<String> dataFolder) {
        this.demo = demo;
        this.config = config;
        this.jobs = jobs;
        this.dataFolder = dataFolder;
    }

    void start(@Observes @Priority(AFTER_KEYS_ARE_MADE) StartupEvent started) {
        if (!config.demo()) {
            return;
        }
        long begun = System.nanoTime();
        if (builtUndisturbed()) {
            Log.infof("The demo office is ready after %d s", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
        dataFolder.ifPresent(this::writeWelcome);
    }

    /** Without the jobs: the clock stands in the past, and what they would end or send then is not over. */
    private boolean builtUndisturbed() {
        jobs.pause();
        try {
            return demo.buildIfEmpty();
        } finally {
            jobs.resume();
        }
    }

    private void writeWelcome(String folder) {
        try {
            Files.writeString(Path.of(folder, "welcome.txt"), demo.welcome());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
