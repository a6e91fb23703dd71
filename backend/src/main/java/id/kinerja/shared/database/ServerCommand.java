package id.kinerja.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs one of PostgreSQL's own programs and turns what it complains of into one sentence. */
final class ServerCommand {

    /** What the programs print, and the sentence for it; the first that fits is told. */
    private static final Map<String, String> KNOWN = Map.of(
            "No space left on device", "The disk is full: PostgreSQL cannot write to its folder; free some space and start again.",
            "Permission denied", "PostgreSQL may not read or write its data folder; check its owner and its rights.",
            "incompatible with server", "The data folder was made by another version of PostgreSQL; see \"Upgrade\" in docs/operations.md.",
            "unshare failed", "PostgreSQL does not run as root here; start Kinerja as an ordinary user.",
            "Read-only file system", "The data folder is on a read-only disk.",
            "could not map anonymous shared memory", "There is not enough free memory for PostgreSQL (it needs about 200 MB).");

    /** Reasons that may be gone in a moment: a port just taken, or processes of a killed server that are still ending. */
    private static final List<String> PASSING =
            List.of("Address already in use", "pre-existing shared memory block", "lock file \"postmaster.pid\" already exists");

    private static final int LAST_LINES = 12;

    private final Path programs;
    private final Path log;

    ServerCommand(Path programs, Path log) {
        this.programs = programs;
        this.log = log;
    }

    void start(Path database, List<String> settings, String seconds) throws IOException, InterruptedException {
        Path startLog = log.resolve("start.log");
        Files.deleteIfExists(startLog);
        List<String> arguments = List.of(
                "start", "-D", database.toString(), "-l", startLog.toString(), "-w", "-t", seconds,
                "-o", String.join(" ", settings));
        try {
            run("pg_ctl", arguments);
        } catch (CannotStart failure) {
            throw explain("pg_ctl", output(startLog) + latestLog());
        }
    }

    void stop(Path database, String mode, String seconds) throws IOException, InterruptedException {
        execute("pg_ctl", List.of("stop", "-D", database.toString(), "-m", mode, "-w", "-t", seconds));
    }

    /** Runs to its end; anything but success is a {@link CannotStart}. */
    void run(String program, List<String> arguments) throws IOException, InterruptedException {
        if (execute(program, arguments) != 0) {
            throw explain(program, output(log.resolve(program + ".log")));
        }
    }

    /** Output goes to a file: a pipe would be kept open by the server that {@code pg_ctl} leaves running. */
    private int execute(String program, List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(asOrdinaryUser());
        line.add(programs.resolve(program).toString());
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.resolve(program + ".log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start().waitFor();
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own it is not root, while the files keep their owner.
     */
    private static List<String> asOrdinaryUser() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root && "Linux".equals(System.getProperty("os.name")) ? List.of("unshare", "-U") : List.of();
    }

    /** Once it has read its settings, the server writes to the log of the day. */
    private String latestLog() throws IOException {
        try (Stream<Path> files = Files.list(log)) {
            List<String> lines = files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .map(ServerCommand::lines)
                    .orElse(List.of());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String output(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    static boolean mayPass(CannotStart failure) {
        return failure.getCause() != null
                && PASSING.stream().anyMatch(failure.getCause().getMessage()::contains);
    }

    private CannotStart explain(String program, String output) {
        String sentence = KNOWN.keySet().stream()
                .filter(output::contains)
                .findFirst()
                .map(KNOWN::get)
                .orElse("PostgreSQL did not start (" + program + "); the reason is in " + log + ".");
        return new CannotStart(sentence, new IOException(output));
    }
}
