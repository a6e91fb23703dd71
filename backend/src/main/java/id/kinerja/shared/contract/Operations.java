package id.kinerja.shared.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The resource methods behind the operations of the contract, found by their operation ids. */
final class Operations {

    private static final DotName OPERATION = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName IDEMPOTENT = DotName.createSimple("id.kinerja.shared.idempotency.Idempotent");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName AUTHENTICATED = DotName.createSimple("io.quarkus.security.Authenticated");
    private static final DotName REST_RESPONSE = DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");
    private static final DotName SCHEMA = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final IndexView index;
    private final Map<String, MethodInfo> methods = new HashMap<>();

    /** The index may hold one class twice; two methods with one id are a mistake. */
    Operations(IndexView index) {
        this.index = index;
        for (AnnotationInstance annotation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = annotation.value("operationId");
            if (id != null && annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo former = methods.put(id.asString(), annotation.target().asMethod());
                if (former != null && !former.toString().equals(annotation.target().asMethod().toString())) {
                    throw new IllegalStateException("Two operations are called " + id.asString());
                }
            }
        }
    }

    boolean isIdempotent(String id) {
        return annotation(id, IDEMPOTENT).isPresent();
    }

    boolean requiresKey(String id) {
        return annotation(id, IDEMPOTENT).map(each -> each.value("required")).map(AnnotationValue::asBoolean).orElse(false);
    }

    /** Open to callers without a token: said on the method, or on the class and not taken back on the method. */
    boolean isOpen(String id) {
        MethodInfo method = methods.get(id);
        boolean closedHere = method.hasDeclaredAnnotation(ROLES_ALLOWED) || method.hasDeclaredAnnotation(AUTHENTICATED);
        return !closedHere && annotation(id, PERMIT_ALL).isPresent();
    }

    /** True where the method sets headers itself, which a reading one does for its entity tag. */
    boolean setsHeaders(String id) {
        return methods.get(id).returnType().name().equals(REST_RESPONSE);
    }

    /** Name of the schema of what the method gives back, looking into {@code RestResponse<T>}; empty for none or a generic one. */
    Optional<String> answer(String id) {
        Type type = methods.get(id).returnType();
        if (type.name().equals(REST_RESPONSE) && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type = type.asParameterizedType().arguments().getFirst();
        }
        return switch (type.kind()) {
            case CLASS -> Optional.of(schemaName(type));
            case PARAMETERIZED_TYPE ->
                Optional.of(schemaName(type) + schemaName(type.asParameterizedType().arguments().getFirst()));
            default -> Optional.empty();
        };
    }

    private String schemaName(Type type) {
        var known = index.getClassByName(type.name());
        AnnotationInstance schema = known == null ? null : known.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        String simple = type.name().withoutPackagePrefix();
        return name != null ? name.asString() : simple.substring(simple.lastIndexOf('$') + 1);
    }

    private Optional<AnnotationInstance> annotation(String id, DotName name) {
        MethodInfo method = methods.get(id);
        AnnotationInstance onMethod = method.declaredAnnotation(name);
        return Optional.ofNullable(onMethod == null ? method.declaringClass().declaredAnnotation(name) : onMethod);
    }
}
