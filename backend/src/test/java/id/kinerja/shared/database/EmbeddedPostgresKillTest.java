package id.kinerja.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed with signal 9 while they write. */
class EmbeddedPostgresKillTest {

    private static final int WRITTEN_BEFORE_THE_KILL = 400;

    @TempDir
    Path folder;

    private Process writer;

    @AfterEach
    void endTheWriter() {
        kill(writer.toHandle());
    }

    @Test
    void losesNothingAcknowledgedWhenEverythingIsKilled() throws Exception {
        BufferedReader output = startWriter();
        Set<Long> acknowledged = read(output, WRITTEN_BEFORE_THE_KILL);
        List<ProcessHandle> server = serverProcesses();

        kill(writer.toHandle());
        server.forEach(EmbeddedPostgresKillTest::kill);

        acknowledged.addAll(read(output, Integer.MAX_VALUE));
        assertAllWritten(acknowledged);
    }

    @Test
    void losesNothingAcknowledgedWhenOnlyTheServerIsKilled() throws Exception {
        BufferedReader output = startWriter();
        Set<Long> acknowledged = read(output, WRITTEN_BEFORE_THE_KILL);

        serverProcesses().forEach(EmbeddedPostgresKillTest::kill);

        acknowledged.addAll(read(output, Integer.MAX_VALUE));
        kill(writer.toHandle());
        writer.waitFor();
        assertAllWritten(acknowledged);
    }

    @Test
    void takesOverFromAServerThatAKilledApplicationLeftBehind() throws Exception {
        BufferedReader output = startWriter();
        Set<Long> acknowledged = read(output, WRITTEN_BEFORE_THE_KILL);
        ProcessHandle leftBehind = serverProcesses().getFirst();

        kill(writer.toHandle());
        writer.waitFor();

        assertThat(leftBehind.isAlive()).isTrue();
        acknowledged.addAll(read(output, Integer.MAX_VALUE));
        assertAllWritten(acknowledged);
        assertThat(leftBehind.isAlive()).isFalse();
    }

    /** By its handle: {@link Process#destroyForcibly} also closes the output that is still to be read. */
    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
    }

    private BufferedReader startWriter() throws IOException {
        writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp", System.getProperty("java.class.path"),
                        SteadyWriter.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return writer.inputReader();
    }

    private static Set<Long> read(BufferedReader output, int count) throws IOException {
        Set<Long> numbers = new HashSet<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("acknowledged ")) {
                numbers.add(Long.parseLong(line.substring("acknowledged ".length())));
            }
            if (numbers.size() >= count) {
                break;
            }
        }
        return numbers;
    }

    /** The server first, then the processes it started. */
    private List<ProcessHandle> serverProcesses() throws IOException {
        String pid = Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(server));
        server.descendants().forEach(all::add);
        return all;
    }

    private void assertAllWritten(Set<Long> acknowledged) throws SQLException {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WRITTEN_BEFORE_THE_KILL);
        try (EmbeddedPostgres restarted = EmbeddedPostgres.start(folder);
                Connection connection = Connections.asApplication(restarted)) {
            assertThat(written(connection)).containsAll(acknowledged);
        }
    }

    private static Set<Long> written(Connection connection) throws SQLException {
        Set<Long> numbers = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from written")) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
