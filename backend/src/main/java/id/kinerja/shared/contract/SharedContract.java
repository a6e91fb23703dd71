package id.kinerja.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Writes into the contract what holds for every operation, so that no endpoint has to repeat it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedContract implements OASFilter {

    private static final DotName OPERATION = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName IDEMPOTENT = DotName.createSimple("id.kinerja.shared.idempotency.Idempotent");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final String BEARER = "bearer";
    private static final int MAX_ETAG = 100;
    private static final int MAX_ADDRESS = 500;

    private final Set<String> idempotent;
    private final Set<String> keyRequired;
    private final Set<String> open;

    public SharedContract(IndexView index) {
        this.idempotent = operations(index, IDEMPOTENT, false);
        this.keyRequired = operations(index, IDEMPOTENT, true);
        this.open = operations(index, PERMIT_ALL, false);
    }

    private static Set<String> operations(IndexView index, DotName annotation, boolean required) {
        return index.getAnnotations(OPERATION).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.asMethod().hasDeclaredAnnotation(annotation))
                .filter(target -> !required || isRequired(target.asMethod().declaredAnnotation(annotation)))
                .map(target -> target.asMethod().declaredAnnotation(OPERATION).value("operationId").asString())
                .collect(Collectors.toSet());
    }

    private static boolean isRequired(AnnotationInstance annotation) {
        return annotation.value("required") != null && annotation.value("required").asBoolean();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        SharedComponents.addTo(components);
        components.addSecurityScheme(BEARER, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                .description("Access token of POST /api/v1/auth/token, valid for ten minutes."));
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach(this::complete);
        }
    }

    private void complete(String path, PathItem item) {
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
            addProblems(method, path, operation);
            operation.getResponses().getAPIResponses().values().forEach(SharedContract::addRequestId);
            sortResponses(operation);
        });
    }

    private void secure(Operation operation) {
        if (!open.contains(operation.getOperationId())) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
        }
    }

    private void addKey(Operation operation) {
        String id = operation.getOperationId();
        if (idempotent.contains(id)) {
            operation.addParameter(SharedComponents.idempotencyKey(keyRequired.contains(id)));
        }
    }

    private static void boundIfMatch(Operation operation) {
        if (hasHeader(operation, "If-Match")) {
            operation.getParameters().stream()
                    .filter(each -> "If-Match".equalsIgnoreCase(each.getName()))
                    .forEach(each -> each.schema(text(MAX_ETAG)).description("The ETag of the version that was read."));
        }
    }

    private static void addLocation(Operation operation) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null && created.getRef() == null) {
            created.addHeader("Location", OASFactory.createHeader().description("Address of what was made.").schema(text(MAX_ADDRESS)));
        }
    }

    private static Schema text(int maxLength) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
    }

    private void addProblems(PathItem.HttpMethod method, String path, Operation operation) {
        boolean open = this.open.contains(operation.getOperationId());
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        boolean guarded = hasHeader(operation, "If-Match");
        Map<String, Boolean> problems = new TreeMap<>(Map.of(
                "400", true, "401", !open, "403", !open, "404", true, "406", true, "409", writes,
                "413", operation.getRequestBody() != null, "415", operation.getRequestBody() != null, "422", writes));
        problems.putAll(Map.of("412", writes, "428", guarded, "429", true, "500", true, "503", true));
        problems.forEach((status, wanted) -> {
            if (wanted && !operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, SharedComponents.problemReference(status));
            }
        });
        if (hasHeader(operation, "If-None-Match") && !operation.getResponses().hasAPIResponse("304")) {
            operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse().description("Unchanged."));
        }
    }

    private static boolean hasHeader(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(each -> name.equalsIgnoreCase(each.getName()));
    }

    private static void addRequestId(APIResponse response) {
        if (response.getRef() == null) {
            response.addHeader("X-Request-Id", OASFactory.createHeader().ref("RequestId"));
            giveSchemaToProblems(response.getContent());
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
