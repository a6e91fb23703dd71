package id.kinerja.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.testing.KinerjaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The committed {@code openapi.yaml} is what the code says; {@code script/contract} writes it anew. */
@KinerjaTest
class ContractDriftTest {

    private static final Path COMMITTED = Path.of("../openapi.yaml");
    private static final String OF_TESTS = "/api/v1/trials";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theCommittedContractIsTheOneOfTheCode() throws IOException {
        JsonNode built = withoutTestsOwn((ObjectNode) YAML.readTree(given().get("/openapi.yaml").asString()));
        assertThat(COMMITTED).as("script/contract writes it").exists();
        List<String> differences = new ArrayList<>();
        compare("", YAML.readTree(Files.readString(COMMITTED)), built, differences);
        assertThat(differences)
                .as("places where openapi.yaml differs from the code; script/contract writes it anew")
                .isEmpty();
    }

    private static void compare(String place, JsonNode committed, JsonNode built, List<String> differences) {
        if (committed.isObject() && built.isObject()) {
            Set<String> names = new TreeSet<>(committed.propertyNames());
            names.addAll(built.propertyNames());
            names.forEach(name -> compare(place + "/" + name, committed.path(name), built.path(name), differences));
        } else if (committed.isArray() && built.isArray() && committed.size() == built.size()) {
            for (int i = 0; i < built.size(); i++) {
                compare(place + "/" + i, committed.get(i), built.get(i), differences);
            }
        } else if (!committed.equals(built)) {
            differences.add(place + (committed.isMissingNode() ? " is new" : built.isMissingNode() ? " is gone" : " has changed"));
        }
    }

    /** Leaves out the endpoints that exist only in tests, and the schemas that only they use. */
    private static ObjectNode withoutTestsOwn(ObjectNode document) {
        ObjectNode paths = (ObjectNode) document.get("paths");
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        List<JsonNode> tests = new ArrayList<>();
        List.copyOf(paths.propertyNames()).stream().filter(path -> path.startsWith(OF_TESTS)).forEach(path -> tests.add(paths.remove(path)));
        Set<String> ofTests = reachable(tests, schemas);
        ofTests.removeAll(reachable(List.of(paths, document.at("/components/responses")), schemas));
        ofTests.forEach(schemas::remove);
        return document;
    }

    private static Set<String> reachable(List<JsonNode> from, ObjectNode schemas) {
        Set<String> used = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            String reference = node.path("$ref").asString("");
            String name = reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : null;
            if (name != null && used.add(name)) {
                open.push(schemas.path(name));
            }
            node.forEach(open::push);
        }
        return used;
    }
}
