package id.kinerja.shared.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The program behind {@code script/backup} and {@code script/restore}. */
public final class BackupCommand {

    private BackupCommand() {}

    /** {@code backup DATA-FOLDER FILE} or {@code restore FILE DATA-FOLDER}. */
    public static void main(String... arguments) throws IOException, SQLException {
        try {
            Path from = Path.of(arguments[1]).toAbsolutePath().normalize();
            Path to = Path.of(arguments[2]).toAbsolutePath().normalize();
            switch (arguments[0]) {
                case "backup" -> backup(from, to);
                case "restore" -> restore(from, to);
                default -> throw new CannotStart("Say backup or restore.");
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** While Kinerja runs, from its server; otherwise from one started for it. */
    static void backup(Path dataFolder, Path file) throws IOException, SQLException {
        if (!Files.isDirectory(dataFolder.resolve("database"))) {
            throw new CannotStart("There is no database in " + dataFolder + ".");
        }
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Optional<ServerProcess> running = ServerProcess.find(dataFolder.resolve("database"));
        if (DataFolder.isInUse(dataFolder) && running.isPresent()) {
            Backup.write(dataFolder, running.get().port(), file);
        } else {
            try (EmbeddedPostgres started = EmbeddedPostgres.start(dataFolder)) {
                Backup.write(dataFolder, started.port(), file);
            }
        }
        System.out.printf("Wrote %s (%d kB).%n", file, Files.size(file) / 1024);
    }

    /** Starts the restored database once, which repairs and reads all of it, and tells what is in it. */
    static void restore(Path file, Path dataFolder) throws IOException, SQLException {
        Restore.read(file, dataFolder);
        try (EmbeddedPostgres restored = EmbeddedPostgres.start(dataFolder);
                Connection connection = DatabaseRoles.asAdministrator(
                        restored.port(), DatabasePasswords.of(dataFolder.resolve("secrets")), "kinerja");
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("""
                        select relname, (xpath('/row/c/text()', query_to_xml(
                                 format('select count(*) as c from %I.%I', nspname, relname), false, true, '')))[1]::text
                        from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                        where nspname = 'public' and relkind in ('r', 'p') and not relispartition
                        order by relname""")) {
            System.out.printf("Restored into %s. Rows by table:%n", dataFolder);
            while (tables.next()) {
                System.out.printf("  %-32s %10s%n", tables.getString(1), tables.getString(2));
            }
        }
    }
}
