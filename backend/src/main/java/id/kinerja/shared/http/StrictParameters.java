package id.kinerja.shared.http;

import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A query parameter that the operation does not know, or whose value has not its type, is refused with 400: a filter that is
 * misspelt would otherwise show everybody's data, and the framework itself would call a bad number "not found".
 */
public class StrictParameters {

    /** Plain digits: an exponent could make a short text an endless number. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,14}(\\.[0-9]{1,10})?");
    private static final Map<Method, QueryParameters> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 2)
    public void check(ResourceInfo resource, UriInfo uri) {
        if (uri.getQueryParameters().isEmpty()) {
            return;
        }
        QueryParameters known = KNOWN.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
        ProblemException problem = Problem.invalid("request.invalid");
        uri.getQueryParameters().forEach((name, values) -> check(problem, known, name, values));
        problem.throwIfAnyFault();
    }

    private static void check(ProblemException problem, QueryParameters known, String name, List<String> values) {
        String pointer = "/query/" + (name.length() > 64 ? name.substring(0, 64) : name).replace("~", "~0").replace("/", "~1");
        Class<?> type = known.typeOf(name);
        if (type == null) {
            problem.at(pointer, "request.unknown-parameter");
        } else if (values.size() > 1 && !known.isRepeatable(name)) {
            problem.at(pointer, "request.repeated-parameter");
        } else if (type.isEnum() && values.stream().anyMatch(value -> !names(type).contains(value))) {
            problem.at(pointer, "request.not-one-of", String.join(", ", names(type)));
        } else if (values.stream().anyMatch(value -> !fits(type, value))) {
            problem.at(pointer, "request.bad-parameter");
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).collect(Collectors.toList());
    }

    private static boolean fits(Class<?> type, String value) {
        try {
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            } else if (type == UUID.class) {
                return value.length() == 36 && UUID.fromString(value) != null;
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == Instant.class) {
                Instant.parse(value);
            } else if (type == BigDecimal.class) {
                return DECIMAL.matcher(value).matches();
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException bad) {
            return false;
        }
    }
}
