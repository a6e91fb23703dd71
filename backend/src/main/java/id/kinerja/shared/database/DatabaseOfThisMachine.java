package id.kinerja.shared.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Decides, before the application starts, whether this machine needs a database of its own, and ties its life to the
 * application's. The datasource must be known before the first connection pool opens, which is why this is not a bean.
 */
public final class DatabaseOfThisMachine {

    private static final int DEFAULT_PORT = 8080;
    /** Longer than the application's own limit for finishing requests. */
    private static final long APPLICATION_STOP_SECONDS = 45;

    private DatabaseOfThisMachine() {}

    /**
     * Does nothing but name the data folder when a JDBC URL is configured.
     *
     * @throws CannotStart with one sentence for the person at the console
     */
    public static void startUnlessConfigured() {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        Path folder = Path.of(config.getOptionalValue("kinerja.data-folder", String.class).orElse("data"))
                .toAbsolutePath()
                .normalize();
        System.setProperty("kinerja.data-folder", folder.toString());
        requireFreePort(config);
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isEmpty()) {
            EmbeddedPostgres database = EmbeddedPostgres.start(folder);
            stopAfterTheApplication(database);
            database.settings().forEach(System::setProperty);
        }
    }

    /** Asked before anything is started: a second start by mistake should say so at once. */
    private static void requireFreePort(SmallRyeConfig config) {
        int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(DEFAULT_PORT);
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0");
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " is in use by another program; choose another with --port.", e);
        }
    }

    private static void stopAfterTheApplication(EmbeddedPostgres database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitApplication();
            database.close();
        }, "database-stop"));
    }

    private static void awaitApplication() {
        Application application = Application.currentApplication();
        if (application != null) {
            CompletableFuture.runAsync(application::awaitShutdown)
                    .completeOnTimeout(null, APPLICATION_STOP_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }
}
