package id.kinerja.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process that {@code postmaster.pid} of a database folder names, as far as it really is that server. */
record ServerProcess(ProcessHandle handle, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /**
     * Empty where no server runs: no file, a file left by a kill, or a process number that meanwhile belongs to another
     * program.
     */
    static Optional<ServerProcess> find(Path database) throws IOException {
        List<String> lines = lines(database.resolve("postmaster.pid"));
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(PID_LINE).strip());
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(pid)
                .filter(process -> serves(process, database))
                .map(process -> new ServerProcess(process, port));
    }

    private static boolean serves(ProcessHandle process, Path database) {
        ProcessHandle.Info info = process.info();
        boolean ours = info.arguments().map(List::of).orElse(List.of()).contains(database.toString());
        boolean postgres = info.command().map(command -> command.endsWith("/postgres")).orElse(false);
        return process.isAlive() && postgres && ours;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }
}
