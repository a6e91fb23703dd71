package id.kinerja.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: a backup taken while the office works is restored into an empty folder and read again. */
class BackupTest {

    private static final int WRITTEN_FIRST = 200;

    @TempDir
    Path machine;

    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicBoolean working = new AtomicBoolean(true);

    @Test
    void bringsBackEverythingAcknowledgedBeforeIt() throws Exception {
        Path backup = machine.resolve("office.tar.gz");
        long before;
        try (EmbeddedPostgres office = EmbeddedPostgres.start(machine.resolve("data"))) {
            Files.writeString(machine.resolve("data/files/evidence.txt"), "bukti");
            try (Connection owner = Connections.asOwner(office)) {
                Connections.run(owner, "create table written (number bigint primary key, filling text)");
            }
            Thread writer = Thread.ofPlatform().start(() -> write(office));
            while (acknowledged.get() < WRITTEN_FIRST) {
                Thread.onSpinWait();
            }
            before = acknowledged.get();
            BackupCommand.backup(machine.resolve("data"), backup);
            working.set(false);
            writer.join();
        }

        BackupCommand.restore(backup, machine.resolve("restored"));

        assertThat(machine.resolve("restored/files/evidence.txt")).hasContent("bukti");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rw-------");
        try (EmbeddedPostgres restored = EmbeddedPostgres.start(machine.resolve("restored"));
                Connection application = Connections.asApplication(restored)) {
            assertThat(Long.parseLong(Connections.value(application, "select count(*) from written where number <= " + before)))
                    .isEqualTo(before);
            assertThat(Connections.value(application, "select max(number) = count(*) from written")).isEqualTo("t");
        }
    }

    private void write(EmbeddedPostgres office) {
        try (Connection application = Connections.asApplication(office)) {
            for (long number = 1; working.get(); number++) {
                Connections.run(application, "insert into written values (" + number + ", repeat('x', 500))");
                acknowledged.set(number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesABackupThatWasCutShort() throws Exception {
        Path backup = machine.resolve("office.tar.gz");
        EmbeddedPostgres.start(machine.resolve("data")).close();
        BackupCommand.backup(machine.resolve("data"), backup);
        try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        assertThatThrownBy(() -> BackupCommand.restore(backup, machine.resolve("restored")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is damaged");
        assertThat(machine.resolve("restored")).doesNotExist();
    }

    @Test
    void neverRestoresOverAnotherOffice() throws Exception {
        Path file = Files.createFile(machine.resolve("office.tar.gz"));
        Path other = Files.createDirectories(machine.resolve("other"));
        Files.createFile(other.resolve("something"));

        assertThatThrownBy(() -> BackupCommand.restore(file, other)).hasMessageContaining("is not empty");
    }

    @Test
    void saysThatThereIsNothingToBackUp() {
        assertThatThrownBy(() -> BackupCommand.backup(machine, machine.resolve("office.tar.gz")))
                .hasMessage("There is no database in " + machine + ".");
    }
}
