package id.kinerja.shared.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** What an operator can set for the whole product; features keep their own mappings below {@code kinerja.<feature>}. */
@ConfigMapping(prefix = "kinerja")
public interface KinerjaConfig {

    /** The office's time zone: "today" and every deadline is meant there. */
    @WithDefault("Asia/Jakarta")
    ZoneId timeZone();

    /** Folder of the built single-page app. Absent: the API serves no pages. */
    Optional<String> webRoot();

    /** True where a reverse proxy sets {@code X-Forwarded-For} and {@code X-Forwarded-Proto}; false makes them ignored. */
    @WithDefault("false")
    boolean behindProxy();

    /** Issuer of the access tokens: the public address of this office's installation. */
    @WithDefault("https://kinerja.local")
    String issuer();

    /** Audience that the access tokens must carry. */
    @WithDefault("kinerja-api")
    String audience();

    /** To whom weaknesses of security are told, an address such as {@code mailto:...} or {@code https:...}. Absent: nobody is named. */
    Optional<String> securityContact();

    /** Where this machine keeps its files and, without a configured database, PostgreSQL's. */
    @WithDefault("data")
    Path dataFolder();

    /** Fills an empty database with an example office. */
    @WithDefault("false")
    boolean demo();

    ClockSetting clock();

    Limits limits();

    Idempotency idempotency();

    interface ClockSetting {
        /** Lets tests and the demo move the clock. Never set it where people are appraised. */
        @WithDefault("false")
        boolean adjustable();
    }

    /** How many requests of each class may run at one time; the rest wait at most {@link #maxWait()} and then hear 503. */
    interface Limits {
        /** Sign-in and other costly checks of a password: bounded by processors, not by the pool. */
        @WithDefault("4")
        int signIn();

        /** Everything a person waits for at a screen. More than the pool of 16, since not all of a request is database. */
        @WithDefault("32")
        int interactive();

        /** Imports, exports, public pages: may never take more than a part of the pool. */
        @WithDefault("6")
        int bulk();

        @WithDefault("250ms")
        Duration maxWait();

        /** Largest body that is not an upload, in bytes. */
        @WithDefault("1048576")
        long body();

        /** Largest upload, in bytes. */
        @WithDefault("12582912")
        long upload();
    }

    interface Idempotency {
        /** How long the answer to a repeatable request is remembered. */
        @WithDefault("PT48H")
        Duration keep();
    }
}
