package id.kinerja.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What stands on every form of this office. */
@ConfigMapping(prefix = "kinerja.document")
public interface DocumentSettings {

    /** Name of the government whose office this is ("nama instansi" of the forms). */
    @WithDefault("Pemerintah Kota Serang")
    String institution();

    /** Where forms are signed: it stands before the date. */
    @WithDefault("Serang")
    String place();
}
