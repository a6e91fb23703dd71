package id.kinerja.shared.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A program that writes without end and prints each number once its commit is acknowledged; a test kills it.
 * Argument: the data folder.
 */
final class SteadyWriter {

    private static final int WRITERS = 4;

    private SteadyWriter() {}

    public static void main(String... arguments) throws Exception {
        EmbeddedPostgres database = EmbeddedPostgres.start(Path.of(arguments[0]));
        try (Connection owner = Connections.asOwner(database)) {
            Connections.run(owner, "create table written (number bigint primary key, filling text)");
        }
        AtomicLong numbers = new AtomicLong();
        Stream.generate(() -> Thread.ofPlatform().start(() -> write(database, numbers)))
                .limit(WRITERS)
                .toList()
                .getFirst()
                .join();
    }

    private static void write(EmbeddedPostgres database, AtomicLong numbers) {
        try (Connection connection = Connections.asApplication(database);
                PreparedStatement insert =
                        connection.prepareStatement("insert into written values (?, repeat('x', 500))")) {
            while (true) {
                long number = numbers.incrementAndGet();
                insert.setLong(1, number);
                insert.executeUpdate();
                System.out.println("acknowledged " + number);
            }
        } catch (SQLException killed) {
            System.out.println("stopped");
        }
    }
}
