package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.AuthorizationFixture.Relation;
import id.kinerja.testing.AuthorizationFixture.Scene;
import id.kinerja.testing.AuthorizationMatrix;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.Operation;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every operation of the contract against every kind of caller, as {@code authorization-matrix.csv} says. */
@KinerjaTest
class AuthorizationMatrixTest {

    private static final AuthorizationMatrix MATRIX = AuthorizationMatrix.read();
    private static final Scene NOTHING = new Scene(Map.of(), Map.of(), null, "\"0\"", Map.of());

    @Inject
    @Any
    Instance<AuthorizationFixture> fixtures;

    @Test
    void everyOperationHasItsRowAndEveryRowItsOperation() {
        List<String> operations = Operation.all().stream().map(Operation::id).sorted().toList();
        List<String> missing = Operation.all().stream()
                .filter(operation -> !MATRIX.has(operation.id()))
                .map(operation -> "add: " + observed(operation))
                .toList();
        assertThat(missing).as("operations without a row in authorization-matrix.csv, with what they answer now").isEmpty();
        assertThat(operations).containsAll(MATRIX.operations());
    }

    @Test
    void rolesReachWhatTheyMayAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> callers = callers();
        for (Operation operation : Operation.all()) {
            callers.forEach((kind, token) ->
                    compare(wrong, operation, kind, operation.call(NOTHING, token)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenThatDoesNotCountOpensNothing() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> badTokens = badTokens();
        for (Operation operation : Operation.all()) {
            boolean open = !MATRIX.expected(operation.id(), "anonymous").equals("401");
            badTokens.forEach((kind, token) -> {
                int status = operation.call(NOTHING, token);
                if (!open && status != 401) {
                    wrong.add(operation.id() + " with a token that is " + kind + " answers " + status);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void peopleReachTheThingsOfThoseTheyAreSomethingTo() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            Scene scene = null;
            for (Relation relation : Relation.values()) {
                if (!MATRIX.applies(operation.id(), relation.name())) {
                    continue;
                }
                scene = scene == null ? anew(operation) : scene;
                int status = operation.call(scene, scene.callers().get(relation).bearer());
                String expected = MATRIX.expected(operation.id(), relation.name());
                if (!AuthorizationMatrix.matchesForAThing(expected, status)) {
                    wrong.add(operation.id() + " for " + relation + ": expected " + expected + ", answers " + status);
                }
                // Who was refused, or only read, left the scene as it was.
                scene = status < 400 && !operation.onlyReads() ? null : scene;
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Scene anew(Operation operation) {
        Database.clean();
        TestClock.pin(TestClock.START);
        return fixture(operation).create(operation.id());
    }

    private AuthorizationFixture fixture(Operation operation) {
        return fixtures.stream().filter(each -> each.serves(operation.id())).findFirst()
                .orElseThrow(() -> new AssertionError("No AuthorizationFixture serves " + operation.id()));
    }

    private static void compare(List<String> wrong, Operation operation, String kind, int status) {
        String expected = MATRIX.expected(operation.id(), kind);
        if (!AuthorizationMatrix.matches(expected, status)) {
            wrong.add(operation.id() + " for " + kind + ": expected " + expected + ", answers " + status);
        }
    }

    private static String observed(Operation operation) {
        StringBuilder row = new StringBuilder(operation.id());
        callers().values().forEach(token -> row.append(',').append(AuthorizationMatrix.word(operation.call(NOTHING, token))));
        return row.append(",-,-,-,-,-").toString();
    }

    private static Map<String, String> callers() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("anonymous", null);
        for (Role role : Role.values()) {
            callers.put(role.name(), TestTokens.of(role).bearer());
        }
        return callers;
    }

    private static Map<String, String> badTokens() {
        return Map.of(
                "expired", TestTokens.of(Role.values()).expired().bearer(),
                "forged", TestTokens.of(Role.values()).forged().bearer(),
                "from another issuer", TestTokens.of(Role.values()).fromWrongIssuer().bearer(),
                "unsigned", TestTokens.of(Role.values()).unsignedBearer());
    }
}
