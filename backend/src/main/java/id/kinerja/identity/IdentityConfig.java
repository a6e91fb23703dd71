package id.kinerja.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What an operator can set for sign-in. */
@ConfigMapping(prefix = "kinerja.identity")
public interface IdentityConfig {

    /**
     * File with the key that encrypts the signing keys and protects one-time codes; made with rights 0600 at the first start.
     * Back it up apart from the database; without it everybody signs in again and open codes are void.
     */
    @WithDefault("${kinerja.data-folder:data}/secrets/identity-master-key")
    Path masterKeyFile();

    /** False only where the office uses plain HTTP inside its own network: the cookies then lose Secure and the __Host- prefix. */
    @WithDefault("true")
    boolean secureCookie();

    /** Address that people open in the browser; links in messages begin with it. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    String webAddress();

    /** Folder for the link of the first administrator, in a file that only the running user reads; deleted once used. */
    @WithDefault("${kinerja.data-folder:data}")
    Path linkFolder();

    /** Life of an access token. Revocation does not wait for it. */
    @WithDefault("PT10M")
    Duration accessToken();

    /** A session ends after this long without use. */
    @WithDefault("P7D")
    Duration sessionIdle();

    /** A session ends this long after the sign-in, used or not. */
    @WithDefault("P30D")
    Duration sessionAbsolute();

    /** A signing key signs for this long. */
    @WithDefault("P90D")
    Duration keyRotation();

    /** A signing key is published this long before it signs, so that every instance and every client knows it. */
    @WithDefault("P1D")
    Duration keyPublishedAhead();

    /** How many passwords are checked at one time; each takes a processor and 19 MiB. 0: one for each processor. */
    @WithDefault("0")
    int passwordChecks();
}
