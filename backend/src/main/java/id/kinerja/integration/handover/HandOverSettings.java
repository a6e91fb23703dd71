package id.kinerja.integration.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Numbers of the national application that no public source confirms. */
@ConfigMapping(prefix = "kinerja.hand-over")
public interface HandOverSettings {

    /** Its number of "Butuh Perbaikan" (kuadranKinerja). Unverified: read its reference "kuadranNilai" before the first hand-over. */
    @WithDefault("3")
    int needsImprovement();

    /** Its number of "Kurang/misconduct" (kuadranKinerja). Unverified, as above. */
    @WithDefault("4")
    int poor();
}
