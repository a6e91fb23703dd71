package id.kinerja.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that a resource method declares, itself or in its {@code @BeanParam}, with their Java types. */
final class QueryParameters {

    private final Map<String, Class<?>> types = new HashMap<>();

    private QueryParameters() {}

    static QueryParameters of(Method method) {
        QueryParameters found = new QueryParameters();
        for (Parameter parameter : method.getParameters()) {
            found.add(parameter, parameter.getName(), parameter.getType());
        }
        return found;
    }

    Class<?> typeOf(String name) {
        return types.get(name);
    }

    boolean isRepeatable(String name) {
        return Collection.class.isAssignableFrom(types.get(name)) || types.get(name).isArray();
    }

    private void add(AnnotatedElement element, String name, Class<?> type) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            types.put(element.getAnnotation(QueryParam.class).value(), type);
        } else if (element.isAnnotationPresent(RestQuery.class)) {
            String given = element.getAnnotation(RestQuery.class).value();
            types.put(given.isEmpty() ? name : given, type);
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            addFields(type);
        }
    }

    private void addFields(Class<?> bean) {
        for (Class<?> each = bean; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                add(field, field.getName(), field.getType());
            }
        }
    }
}
