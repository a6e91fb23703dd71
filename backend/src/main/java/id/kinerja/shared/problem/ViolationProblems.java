package id.kinerja.shared.problem;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Broken Bean Validation constraints, told by JSON Pointers and our own sentences. */
@Singleton
class ViolationProblems {

    ProblemException translate(ConstraintViolationException failure) {
        ProblemException problem = Problem.invalid("request.invalid");
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            add(problem, violation);
        }
        return problem;
    }

    private static void add(ProblemException problem, ConstraintViolation<?> violation) {
        String pointer = pointer(violation);
        String template = violation.getMessageTemplate();
        if (!template.startsWith("{")) {
            problem.at(pointer, template);
            return;
        }
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        String name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        switch (name) {
            case "NotNull" -> problem.at(pointer, "validation.required");
            case "NotBlank", "NotEmpty" -> problem.at(pointer, "validation.not-blank");
            case "Size" -> size(problem, pointer, violation, (int) limits.get("min"), (int) limits.get("max"));
            case "Min", "DecimalMin" -> problem.at(pointer, "validation.min", limits.get("value"));
            case "Max", "DecimalMax" -> problem.at(pointer, "validation.max", limits.get("value"));
            case "Positive" -> problem.at(pointer, "validation.positive");
            case "PositiveOrZero" -> problem.at(pointer, "validation.min", 0);
            case "Digits" -> problem.at(pointer, "validation.digits", limits.get("integer"), limits.get("fraction"));
            case "Email" -> problem.at(pointer, "validation.email");
            default -> problem.at(pointer, "validation.shape");
        }
    }

    private static void size(ProblemException problem, String pointer, ConstraintViolation<?> violation, int min, int max) {
        String kind = violation.getInvalidValue() instanceof CharSequence ? "validation.length" : "validation.count";
        if (max == Integer.MAX_VALUE) {
            problem.at(pointer, kind + "-min", min);
        } else if (min == 0) {
            problem.at(pointer, kind + "-max", max);
        } else {
            problem.at(pointer, kind, min, max);
        }
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Method method = null;
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.getKind() == ElementKind.METHOD) {
                method = methodOf(violation, node.as(Path.MethodNode.class));
            } else if (node.getKind() == ElementKind.PARAMETER) {
                pointer.append(parameter(method, node.as(Path.ParameterNode.class)));
            } else {
                step(pointer, node);
            }
        }
        return pointer.toString();
    }

    private static void step(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(Pointers.escape(node.getKey().toString()));
        }
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            pointer.append('/').append(Pointers.escape(node.getName()));
        }
    }

    /** Interceptors make a subclass whose methods do not repeat the parameters' annotations. */
    private static Method methodOf(ConstraintViolation<?> violation, Path.MethodNode node) {
        Class<?> written = violation.getRootBeanClass();
        while (written.getSimpleName().endsWith("_Subclass")) {
            written = written.getSuperclass();
        }
        try {
            return written.getMethod(node.getName(), node.getParameterTypes().toArray(Class[]::new));
        } catch (NoSuchMethodException _) {
            return null;
        }
    }

    /** The body has no step of its own; parameters stand under the part of the request that carries them. */
    private static String parameter(Method method, Path.ParameterNode node) {
        if (method == null) {
            return "";
        }
        for (Annotation annotation : method.getParameters()[node.getParameterIndex()].getAnnotations()) {
            String place = switch (annotation) {
                case QueryParam query -> "/query/" + query.value();
                case PathParam path -> "/path/" + path.value();
                case HeaderParam header -> "/header/" + header.value();
                case RestQuery _ -> "/query/" + node.getName();
                case RestPath _ -> "/path/" + node.getName();
                case RestHeader _ -> "/header/" + node.getName();
                case RestForm _ -> "/" + node.getName();
                case BeanParam _ -> "/query";
                default -> null;
            };
            if (place != null) {
                return place;
            }
        }
        return "";
    }
}
