package id.kinerja.shared.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How long work is done and how long its results are kept. */
@ConfigMapping(prefix = "kinerja.jobs")
public interface JobConfig {

    /** Folder of the results; several instances need it shared. The backup leaves it out: results can be made again. */
    @WithDefault("${kinerja.data-folder:data}/jobs")
    Path folder();

    /** How many jobs this instance works on at one time. */
    @WithDefault("2")
    int workers();

    /** How long an instance may be silent about a job before another takes it over. */
    @WithDefault("PT2M")
    Duration lease();

    /** A job that ended so many workers without a result is given up. */
    @WithDefault("4")
    int attempts();

    /** How long a result can be fetched: it may hold personal data of many people. */
    @WithDefault("P3D")
    Duration keepResults();

    /** How long a job that is over stays in its owner's list. */
    @WithDefault("P30D")
    Duration keep();
}
