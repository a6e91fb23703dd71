package id.kinerja.shared.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL of our own in a data folder, with the two roles of the application. It belongs to this process alone;
 * closing it stops the server and releases the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final DataFolder folder;
    private final PostgresServer server;
    private final DatabasePasswords passwords;
    private final int port;

    private EmbeddedPostgres(DataFolder folder, PostgresServer server, DatabasePasswords passwords, int port) {
        this.folder = folder;
        this.server = server;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Starts it, after a kill with the recovery that needs.
     *
     * @throws CannotStart with one sentence for the person at the console
     */
    public static EmbeddedPostgres start(Path dataFolder) {
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            return start(folder);
        } catch (IOException | SQLException e) {
            folder.close();
            throw new CannotStart("PostgreSQL could not be started in " + folder.root() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            folder.close();
            throw new CannotStart("The start was interrupted.", e);
        } catch (CannotStart e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(DataFolder folder) throws IOException, SQLException, InterruptedException {
        Path programs = PostgresPrograms.unpack(folder.programs());
        DatabasePasswords passwords = DatabasePasswords.of(folder.secrets());
        PostgresServer server = new PostgresServer(folder, programs);
        server.create(passwords);
        EmbeddedPostgres started = new EmbeddedPostgres(folder, server, passwords, server.start());
        new DatabaseRoles(started.port, passwords).ensure();
        return started;
    }

    /** The application's configuration for this server, by property name. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl("kinerja"),
                "quarkus.datasource.username", "kinerja_app",
                "quarkus.datasource.password", passwords.app(),
                "quarkus.liquibase.username", "kinerja_owner",
                "quarkus.liquibase.password", passwords.owner());
    }

    int port() {
        return port;
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
    }

    /** Stops the server, dropping the connections that are left. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL could not be stopped: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            folder.close();
        }
    }
}
