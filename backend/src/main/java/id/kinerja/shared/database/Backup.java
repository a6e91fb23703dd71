package id.kinerja.shared.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Copies a data folder into one file while the office goes on working: PostgreSQL's own procedure for a physical
 * backup (start, copy the files, stop, add the write-ahead log written between). The bundled PostgreSQL brings no
 * {@code pg_dump} and no {@code pg_basebackup}, and an office PC has none.
 */
final class Backup {

    /** Folders whose content PostgreSQL makes anew at each start. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");
    private static final String CONTROL = "global/pg_control";

    private final Path root;
    private final BackupArchive archive;

    private Backup(Path root, BackupArchive archive) {
        this.root = root;
        this.archive = archive;
    }

    /** Writes the backup of a folder whose server listens on this port; the file appears only once it is complete. */
    static void write(Path dataFolder, int port, Path file) throws IOException, SQLException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        DatabasePasswords passwords = DatabasePasswords.of(dataFolder.resolve("secrets"));
        try (Connection connection = DatabaseRoles.asAdministrator(port, passwords, "postgres")) {
            try (BackupArchive archive = BackupArchive.create(draft)) {
                new Backup(dataFolder, archive).write(connection);
            }
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void write(Connection connection) throws IOException, SQLException {
        // Keeps the log of the time between start and stop from being recycled; ends with the connection.
        value(connection, "select pg_create_physical_replication_slot('kinerja_backup', true, true)");
        String first = value(connection, "select pg_walfile_name(pg_backup_start('kinerja', true))");
        addDatabase();
        try (Statement statement = connection.createStatement();
                ResultSet stopped = statement.executeQuery(
                        "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(wait_for_archive => false)")) {
            stopped.next();
            archive.addText("database/backup_label", stopped.getString(1));
            addLog(first, stopped.getString(2));
        }
        // After the database: a row never names a file that is not there.
        addTree("files", root.resolve("files"));
        addTree("secrets", root.resolve("secrets"));
        archive.addText(BackupArchive.COMPLETE, value(connection, "show server_version"));
    }

    private void addDatabase() throws IOException {
        Path database = root.resolve("database");
        for (Path entry : FileTree.list(database)) {
            String name = database.relativize(entry).toString();
            if (isEmptied(name) || LEFT_OUT.contains(name)) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                archive.addFolder("database/" + name);
            } else if (!name.equals(CONTROL)) {
                archive.addFile("database/" + name, entry);
            }
        }
        archive.addFile("database/" + CONTROL, database.resolve(CONTROL));
    }

    private static boolean isEmptied(String name) {
        int slash = name.indexOf('/');
        return slash > 0 && EMPTIED.contains(name.substring(0, slash)) || name.contains("pgsql_tmp");
    }

    /** Names of segments of one timeline sort as they were written. */
    private void addLog(String first, String last) throws IOException {
        for (Path segment : FileTree.list(root.resolve("database").resolve("pg_wal"))) {
            String name = segment.getFileName().toString();
            if (Files.isRegularFile(segment) && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                archive.addFile("database/pg_wal/" + name, segment);
            }
        }
    }

    private void addTree(String name, Path folder) throws IOException {
        for (Path entry : FileTree.list(folder)) {
            String path = name + "/" + folder.relativize(entry);
            if (Files.isDirectory(entry)) {
                archive.addFolder(path);
            } else {
                archive.addFile(path, entry);
            }
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
