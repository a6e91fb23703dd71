package id.kinerja.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI 3.1 document of the running application, and whether an exchange keeps to it. */
public final class Contract {

    /** What a test sent and received; {@code sent} is null where there was no JSON body or the test means it to be wrong. */
    record Exchange(
            String method, String path, String sent, String sentType, int status, String type, String received) {}

    private static final String ADDRESS = "https://kinerja.test/openapi";
    private static volatile Contract served;

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private Contract(String yaml) {
        this.document = new YAMLMapper().readTree(yaml);
        String json = document.toString();
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, json)));
    }

    /** Read once from the application under test. */
    public static Contract served() {
        if (served == null) {
            served = new Contract(RestAssured.given().noFilters().get("/openapi.yaml").asString());
        }
        return served;
    }

    public JsonNode document() {
        return document;
    }

    void check(Exchange exchange) {
        if (!exchange.path().startsWith("/api/v1/")) {
            return;
        }
        String template = template(exchange);
        if (template == null) {
            require(exchange.status() == 404 || exchange.status() == 405, exchange, "is not in the contract");
            return;
        }
        String operation = "/paths/" + step(template) + "/" + exchange.method().toLowerCase();
        if (exchange.sent() != null && exchange.status() < 300) {
            validate(exchange, operation + "/requestBody/content", exchange.sent(), exchange.sentType());
        }
        checkAnswer(exchange, operation);
    }

    private void checkAnswer(Exchange exchange, String operation) {
        String response = operation + "/responses/" + exchange.status();
        JsonNode documented = resolve(response);
        require(!documented.isMissingNode(), exchange, "answers with a status that is not in the contract");
        JsonNode reference = documented.get("$ref");
        String place = reference == null ? response : reference.asString().substring(1);
        if (exchange.received().isEmpty()) {
            require(exchange.status() < 400, exchange, "fails without a problem in its body");
            return;
        }
        validate(exchange, place + "/content", exchange.received(), exchange.type());
    }

    private void validate(Exchange exchange, String content, String body, String type) {
        String media = type == null ? "" : type.split(";")[0].trim();
        JsonNode documented = resolve(content + "/" + step(media));
        require(!documented.isMissingNode(), exchange, "uses the type " + media + ", which is not in the contract");
        if (!media.endsWith("json")) {
            return;
        }
        String place = content + "/" + step(media) + "/schema";
        Schema schema = compiled.computeIfAbsent(place, p -> schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + p)));
        List<Error> errors = schema.validate(body, InputFormat.JSON, context -> context.executionConfig(
                config -> config.formatAssertionsEnabled(true)));
        require(errors.isEmpty(), exchange, "breaks the schema: " + errors + " in " + body);
    }

    private JsonNode resolve(String pointer) {
        return document.at(pointer);
    }

    private String template(Exchange exchange) {
        String best = null;
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            boolean fits = Pattern.matches(path.getKey().replaceAll("\\{[^}]+}", "[^/]+"), exchange.path())
                    && path.getValue().has(exchange.method().toLowerCase());
            if (fits && (best == null || literals(path.getKey()) > literals(best))) {
                best = path.getKey();
            }
        }
        return best;
    }

    /** The more a template says literally, the better it fits. */
    private static int literals(String template) {
        return template.replaceAll("\\{[^}]+}", "").length();
    }

    private static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void require(boolean kept, Exchange exchange, String complaint) {
        if (!kept) {
            throw new AssertionError(exchange.method() + " " + exchange.path() + " -> " + exchange.status() + " " + complaint);
        }
    }
}
