package id.kinerja.integration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of imports. */
@ConfigMapping(prefix = "kinerja.imports")
public interface ImportConfig {

    /** How long the rows of a file are kept: long enough to correct the rejected ones, no longer, since they are personal data. */
    @WithDefault("P30D")
    Duration keepRows();
}
