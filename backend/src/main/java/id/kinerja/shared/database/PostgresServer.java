package id.kinerja.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL in a data folder this process owns: made, started, recovered after a kill, stopped. */
final class PostgresServer {

    private static final int PORT_TRIES = 5;
    /** Recovery after a power cut may read through all of the write-ahead log. */
    private static final String START_SECONDS = "600";

    private static final String STOP_SECONDS = "30";

    private final DataFolder folder;
    private final ServerCommand command;

    PostgresServer(DataFolder folder, Path programs) {
        this.folder = folder;
        this.command = new ServerCommand(programs.resolve("bin"), folder.log());
    }

    /** Makes the database folder unless it is there. Made beside and moved: a kill in between leaves nothing half made. */
    void create(DatabasePasswords passwords) throws IOException, InterruptedException {
        if (Files.isDirectory(folder.database())) {
            return;
        }
        Path draft = folder.root().resolve("database.new");
        FileTree.remove(draft);
        Path passwordFile = folder.secrets().resolve("administrator");
        Files.writeString(passwordFile, passwords.administrator());
        try {
            command.run("initdb", List.of(
                    "--pgdata=" + draft, "--username=postgres", "--pwfile=" + passwordFile, "--auth=scram-sha-256",
                    "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                    "--data-checksums"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(draft, folder.database());
    }

    /** Starts on a free port of the loopback interface and answers the port. */
    int start() throws IOException, InterruptedException {
        stopLeftBehind();
        for (int tries = 1; ; tries++) {
            int port = freePort();
            try {
                command.start(folder.database(), ServerSettings.onPort(port), START_SECONDS);
                return port;
            } catch (CannotStart failure) {
                if (tries == PORT_TRIES || !ServerCommand.mayPass(failure)) {
                    throw failure;
                }
                Thread.sleep(200L * tries);
            }
        }
    }

    /**
     * A killed application leaves its server running. The folder's lock is ours, so no other application uses that
     * server: it is stopped like any other, and harder if it does not listen.
     */
    private void stopLeftBehind() throws IOException, InterruptedException {
        Optional<ServerProcess> running = ServerProcess.find(folder.database());
        if (running.isPresent()) {
            stop();
            running.get().handle().onExit().join();
        } else {
            Files.deleteIfExists(folder.database().resolve("postmaster.pid"));
        }
    }

    /** Stops the server, dropping connections; if that does not end within half a minute, without a checkpoint. */
    void stop() throws IOException, InterruptedException {
        List<String> modes = new ArrayList<>(List.of("fast", "immediate"));
        while (!modes.isEmpty() && ServerProcess.find(folder.database()).isPresent()) {
            command.stop(folder.database(), modes.removeFirst(), STOP_SECONDS);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
