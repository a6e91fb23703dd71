package id.kinerja.progress.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where evidence is kept and how much of it. */
@ConfigMapping(prefix = "kinerja.evidence")
public interface EvidenceSettings {

    /** Folder of the files; the backup takes it along. */
    @WithDefault("${kinerja.data-folder:data}/files")
    Path folder();

    /** Largest file in bytes: a photo of a phone has 2 to 8 MiB. */
    @WithDefault("10485760")
    long largest();

    /** How long a file that proves nothing yet is kept: a draft survives a weekend and a leave. */
    @WithDefault("P7D")
    Duration keepUnattached();
}
