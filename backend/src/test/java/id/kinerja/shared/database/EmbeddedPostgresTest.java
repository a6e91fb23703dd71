package id.kinerja.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostgresTest {

    /** One folder for the class: making a database takes seconds, opening one takes none. */
    @TempDir
    static Path folder;

    private EmbeddedPostgres database;

    @BeforeEach
    void start() {
        database = EmbeddedPostgres.start(folder);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1"
    })
    void runsWithSettingsThatKeepWhatWasAcknowledged(String setting, String expected) throws SQLException {
        try (Connection connection = Connections.asApplication(database)) {
            assertThat(Connections.value(connection, "show " + setting)).isEqualTo(expected);
        }
    }

    @Test
    void keepsTheDataOverARestart() throws SQLException {
        try (Connection owner = Connections.asOwner(database)) {
            Connections.run(owner, "create table kept (word text)");
        }
        try (Connection application = Connections.asApplication(database)) {
            Connections.run(application, "insert into kept values ('Kasemen')");
        }

        stop();
        start();

        try (Connection application = Connections.asApplication(database)) {
            assertThat(Connections.value(application, "select word from kept")).isEqualTo("Kasemen");
        }
    }

    @Test
    void letsTheApplicationWriteButNotAlterTables() throws SQLException {
        try (Connection owner = Connections.asOwner(database);
                Connection application = Connections.asApplication(database)) {
            Connections.run(owner, "create table owned (id bigint generated always as identity, word text)");
            Connections.run(application, "insert into owned (word) values ('a')");

            for (String change : List.of(
                    "alter table owned add more text", "drop table owned", "truncate owned", "create table own (id int)")) {
                assertThatThrownBy(() -> Connections.run(application, change))
                        .as(change)
                        .hasMessageMatching("(?s).*(must be owner|permission denied).*");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"kinerja_app", "kinerja_owner", "postgres"})
    void letsNobodyInWithoutThePassword(String role) {
        String url = database.settings().get("quarkus.datasource.jdbc.url");

        assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guess").close())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsThePasswordsToItsOwner() throws Exception {
        assertThat(permissions(folder.resolve("secrets/database.properties"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("database"))).isEqualTo("rwx------");
        assertThat(folder.resolve("secrets/administrator")).doesNotExist();
        assertThat(Files.readString(folder.resolve("database/pg_hba.conf")).lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank()))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void tellsASecondStartWhoUsesTheFolder() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("Kinerja is already running with the data folder .* \\(process \\d+\\); .*");
    }

    @Test
    void startsOverAProcessNumberThatBelongsToAnotherProgramNow() throws Exception {
        stop();
        Files.write(folder.resolve("database/postmaster.pid"), List.of(
                Long.toString(ProcessHandle.current().pid()), folder.resolve("database").toString(),
                "1700000000", "5432", "", "127.0.0.1", "        1         1", "ready"));

        start();

        try (Connection connection = Connections.asApplication(database)) {
            assertThat(Connections.value(connection, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void saysInOneSentenceThatTheFolderCannotBeUsed() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The data folder " + file + " cannot be used");
    }

    @Test
    void saysInOneSentenceThatAnotherVersionMadeTheFolder() throws Exception {
        stop();
        Path version = folder.resolve("database/PG_VERSION");
        String made = Files.readString(version);
        Files.writeString(version, "12\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The data folder was made by another version of PostgreSQL");

        Files.writeString(version, made);
        start();
    }
}
