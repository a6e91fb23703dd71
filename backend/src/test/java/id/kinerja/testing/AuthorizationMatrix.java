package id.kinerja.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of {@code authorization-matrix.csv}. A cell says {@code ok} (let in; what follows may still be any other
 * problem), {@code 401}, {@code 403}, {@code 404}, or {@code -} where the column does not apply.
 */
public final class AuthorizationMatrix {

    public static final String OPEN = "ok";
    private static final String NONE = "-";

    private final Map<String, Map<String, String>> rows = new HashMap<>();

    private AuthorizationMatrix() {}

    public static AuthorizationMatrix read() {
        AuthorizationMatrix matrix = new AuthorizationMatrix();
        List<String[]> lines = lines();
        String[] columns = lines.removeFirst();
        for (String[] line : lines) {
            Map<String, String> row = new HashMap<>();
            for (int i = 1; i < columns.length; i++) {
                row.put(columns[i], line[i]);
            }
            if (matrix.rows.put(line[0], row) != null) {
                throw new IllegalStateException("Two rows for " + line[0]);
            }
        }
        return matrix;
    }

    public boolean has(String operation) {
        return rows.containsKey(operation);
    }

    public Set<String> operations() {
        return rows.keySet();
    }

    public boolean applies(String operation, String kind) {
        return !NONE.equals(expected(operation, kind));
    }

    public String expected(String operation, String kind) {
        return rows.getOrDefault(operation, Map.of()).getOrDefault(kind, NONE);
    }

    public static boolean matches(String expected, int status) {
        return switch (expected) {
            case NONE -> true;
            case OPEN -> word(status).equals(OPEN) || status == 404;
            default -> expected.equals(Integer.toString(status));
        };
    }

    /** For a thing that is there: let in means that its existence is no secret either. */
    public static boolean matchesForAThing(String expected, int status) {
        return matches(expected, status) && !(expected.equals(OPEN) && status == 404);
    }

    /** What a status means in this table, where nothing else is known. */
    public static String word(int status) {
        return status == 401 || status == 403 ? Integer.toString(status) : OPEN;
    }

    private static List<String[]> lines() {
        List<String[]> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                AuthorizationMatrix.class.getResourceAsStream("/authorization-matrix.csv"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> lines.add(line.split("\\s*,\\s*", -1)));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
