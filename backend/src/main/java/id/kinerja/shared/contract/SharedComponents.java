package id.kinerja.shared.contract;

import id.kinerja.shared.problem.RatePolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The parts of the contract that operations refer to. */
final class SharedComponents {

    static final String PROBLEM_TYPE = "application/problem+json";

    /** Sorted: the contract must come out the same from every build. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "Malformed, or not as the schema says."),
            Map.entry("401", "Not signed in, or the token is no longer valid."),
            Map.entry("403", "Not allowed to this caller."),
            Map.entry("404", "Not found, or not to be known by this caller."),
            Map.entry("406", "The answer has no such format."),
            Map.entry("409", "The present state or another thing stands against it."),
            Map.entry("410", "It was there, and counts no more."),
            Map.entry("412", "Changed meanwhile; the header ETag has the present version where If-Match was sent."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The body has a format that this operation does not take."),
            Map.entry("422", "Breaks a rule of the domain."),
            Map.entry("428", "The header If-Match is missing."),
            Map.entry("429", "Too many requests; try again after Retry-After seconds."),
            Map.entry("500", "A fault of the server."),
            Map.entry("503", "Overloaded or a dependency is down; try again after Retry-After seconds.")));

    private SharedComponents() {}

    static void addTo(Components components) {
        components.addHeader("RequestId", OASFactory.createHeader()
                .description("Find this request in the logs.")
                .schema(text(64).pattern("^[A-Za-z0-9._-]+$")));
        components.addHeader("ETag", OASFactory.createHeader()
                .description("Version of the resource; send it back in If-Match.").schema(text(64)));
        components.addHeader("RetryAfter", OASFactory.createHeader()
                .description("Seconds.").schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER).minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(86_400))));
        components.addHeader(RatePolicy.POLICY, OASFactory.createHeader()
                .description("Quota and window in seconds of the policy that was met, such as \"public\";q=120;w=60.").schema(text(100)));
        components.addHeader(RatePolicy.STATE, OASFactory.createHeader()
                .description("What is left of it and the seconds until there is more, such as \"public\";r=0;t=12.").schema(text(100)));
        PROBLEMS.forEach((status, text) -> components.addResponse("Problem" + status, problem(status, text)));
    }

    private static APIResponse problem(String status, String text) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(text)
                .addHeader("X-Request-Id", OASFactory.createHeader().ref("RequestId"))
                .content(OASFactory.createContent().addMediaType(PROBLEM_TYPE,
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"))));
        if (List.of("429", "503").contains(status)) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"));
        }
        if (status.equals("429")) {
            response.addHeader(RatePolicy.POLICY, OASFactory.createHeader().ref(RatePolicy.POLICY));
            response.addHeader(RatePolicy.STATE, OASFactory.createHeader().ref(RatePolicy.STATE));
        }
        if (status.equals("412")) {
            response.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
        }
        return response;
    }

    static APIResponse problemReference(String status) {
        return OASFactory.createAPIResponse().ref("Problem" + status);
    }

    static Parameter idempotencyKey(boolean required) {
        return OASFactory.createParameter()
                .name("Idempotency-Key").in(Parameter.In.HEADER).required(required)
                .description("Same key and body again: the effect happens once and the stored answer comes back for 48 hours.")
                .schema(text(255).minLength(16).pattern("^[!-~]+$"));
    }

    static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name("If-None-Match").in(Parameter.In.HEADER).required(false)
                .description("The ETag of a version that is already known; 304 while it is the present one.")
                .schema(text(500));
    }

    private static Schema text(int maxLength) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
    }
}
