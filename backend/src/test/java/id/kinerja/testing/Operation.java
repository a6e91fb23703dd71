package id.kinerja.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** An operation of the contract, and how to call it knowing nothing else. */
public record Operation(String id, String method, String path, String contentType) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    /** An id that no test gives to anything. */
    private static final String UNKNOWN = "01900000-0000-7000-8000-ffffffffffff";

    public static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : Contract.served().document().get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                JsonNode id = method.getValue().get("operationId");
                if (id != null) {
                    all.add(new Operation(id.asString(), method.getKey(), path.getKey(), contentType(method.getValue())));
                }
            }
        }
        return all;
    }

    private static String contentType(JsonNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        return content.isMissingNode() || content.isEmpty() ? null : content.propertyNames().iterator().next();
    }

    /** The status of the answer; the token may be null. */
    public int call(AuthorizationFixture.Scene scene, String bearer) {
        RequestSpecification request = given().noFilters().queryParams(scene.query());
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        if (!onlyReads()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (scene.ifMatch() != null) {
            request.header("If-Match", scene.ifMatch());
        }
        if (contentType != null && contentType.startsWith("multipart/")) {
            request.multiPart("file", "a.txt", "a".getBytes(), "text/plain");
        } else if (contentType != null) {
            request.contentType(contentType).body(scene.body() == null ? "{}" : scene.body());
        }
        return request.request(method.toUpperCase(), path(scene.path())).statusCode();
    }

    public boolean onlyReads() {
        return method.equals("get");
    }

    private String path(Map<String, Object> values) {
        Matcher matcher = PARAMETER.matcher(path);
        return matcher.replaceAll(found -> String.valueOf(values.getOrDefault(found.group(1), UNKNOWN)));
    }
}
