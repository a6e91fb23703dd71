package id.kinerja.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Writes into the contract what holds for every operation, so that no endpoint has to repeat it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedContract implements OASFilter {

    private static final String BEARER = "bearer";
    private static final int MAX_ETAG = 100;
    private static final int MAX_ADDRESS = 500;

    private final Operations operations;
    private final PatchContract patches;

    public SharedContract(IndexView index) {
        this.operations = new Operations(index);
        this.patches = new PatchContract(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        SharedComponents.addTo(components);
        patches.applyTo(components);
        VariantContract.applyTo(components);
        components.addSecurityScheme(BEARER, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                .description("Access token of POST /api/v1/auth/token, valid for ten minutes."));
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> complete(path, item, components));
        }
    }

    private void complete(String path, PathItem item, Components components) {
        item.getOperations().forEach((method, operation) -> {
            if (operation.getOperationId() == null) {
                throw new IllegalStateException(method + " " + path + " has no operationId");
            }
            if (operation.getTags() == null) {
                operation.addTag(path.replaceFirst("^/api/v1/", "").replaceFirst("/.*", ""));
            }
            secure(operation);
            addKey(operation);
            boundIfMatch(operation);
            addLocation(operation);
            describeAnswer(operation, components);
            addVersion(method, operation);
            addProblems(method, operation);
            operation.getResponses().getAPIResponses().values().forEach(SharedContract::addRequestId);
            sortResponses(operation);
        });
    }

    private void secure(Operation operation) {
        if (operations.isOpen(operation.getOperationId())) {
            operation.setSecurity(List.of());
        } else {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
        }
    }

    private void addKey(Operation operation) {
        String id = operation.getOperationId();
        if (operations.isIdempotent(id)) {
            operation.addParameter(SharedComponents.idempotencyKey(operations.requiresKey(id)));
        }
    }

    private static void boundIfMatch(Operation operation) {
        if (hasHeader(operation, "If-Match")) {
            operation.getParameters().stream()
                    .filter(each -> "If-Match".equalsIgnoreCase(each.getName()))
                    .forEach(each -> each.schema(text(MAX_ETAG)).description("The ETag of the version that was read."));
        }
    }

    /** What is read with its version can be asked for only when that version is no longer the present one. */
    private void addVersion(PathItem.HttpMethod method, Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        boolean versioned = method == PathItem.HttpMethod.GET || hasHeader(operation, "If-Match");
        if (ok == null || !versioned || !operations.setsHeaders(operation.getOperationId())) {
            return;
        }
        ok.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
        if (method == PathItem.HttpMethod.GET) {
            operation.addParameter(SharedComponents.ifNoneMatch());
            operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse().description("Unchanged."));
        }
    }

    private static void addLocation(Operation operation) {
        for (String status : List.of("201", "202")) {
            APIResponse made = operation.getResponses().getAPIResponse(status);
            if (made != null && made.getRef() == null) {
                made.addHeader("Location", OASFactory.createHeader().description("Address of what was made.").schema(text(MAX_ADDRESS)));
            }
        }
    }

    private static Schema text(int maxLength) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
    }

    /** A success that was described by hand, without its content, has the content that the method gives back. */
    private void describeAnswer(Operation operation, Components components) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            boolean bare = status.startsWith("2") && !status.equals("204") && response.getContent() == null && response.getRef() == null;
            operations.answer(operation.getOperationId())
                    .filter(name -> bare && components.getSchemas() != null && components.getSchemas().containsKey(name))
                    .ifPresent(name -> response.content(OASFactory.createContent().addMediaType("application/json",
                            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(name)))));
        });
    }

    private void addProblems(PathItem.HttpMethod method, Operation operation) {
        boolean open = operations.isOpen(operation.getOperationId());
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        boolean guarded = hasHeader(operation, "If-Match");
        Map<String, Boolean> problems = new TreeMap<>(Map.of(
                "400", true, "401", !open || writes, "403", !open || writes, "404", true, "406", true, "409", writes,
                "413", operation.getRequestBody() != null, "415", operation.getRequestBody() != null, "422", writes));
        problems.putAll(Map.of("412", writes, "428", guarded, "429", true, "500", true, "503", true));
        problems.forEach((status, wanted) -> {
            if (wanted && !operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, SharedComponents.problemReference(status));
            }
        });
    }

    private static boolean hasHeader(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(each -> name.equalsIgnoreCase(each.getName()));
    }

    private static void addRequestId(APIResponse response) {
        if (response.getRef() == null) {
            response.addHeader("X-Request-Id", OASFactory.createHeader().ref("RequestId"));
            giveSchemaToProblems(response.getContent());
            nameJson(response.getContent());
        }
    }

    /** What an operation describes without a type is sent as JSON. */
    private static void nameJson(Content content) {
        if (content != null && content.hasMediaType("*/*")) {
            content.addMediaType("application/json", content.getMediaType("*/*"));
            content.removeMediaType("*/*");
        }
    }

    /** A problem that an operation describes itself still has the shared shape. */
    private static void giveSchemaToProblems(Content content) {
        if (content != null && content.hasMediaType(SharedComponents.PROBLEM_TYPE)) {
            content.getMediaType(SharedComponents.PROBLEM_TYPE).schema(OASFactory.createSchema().ref("Problem"));
        }
    }

    private static void sortResponses(Operation operation) {
        var responses = operation.getResponses();
        var sorted = new TreeMap<>(responses.getAPIResponses());
        responses.setAPIResponses(new java.util.LinkedHashMap<>(sorted));
    }
}
