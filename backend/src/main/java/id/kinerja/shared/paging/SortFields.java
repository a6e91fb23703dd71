package id.kinerja.shared.paging;

import id.kinerja.shared.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The orders that a list offers: each public field with its SQL expression (never null, and with an index) and its
 * PostgreSQL type. The id makes every order total.
 */
public final class SortFields {

    /** One step of an order. */
    record Step(String field, String expression, String sqlType, boolean descending) {}

    private record Field(String expression, String sqlType) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final String idExpression;
    private String defaultOrder;

    private SortFields(String idExpression) {
        this.idExpression = idExpression;
    }

    /** Starts with the expression of the unique id, such as {@code e.id}. */
    public static SortFields withId(String idExpression) {
        return new SortFields(idExpression);
    }

    /** Adds a field; {@code sqlType} is for example {@code text}, {@code timestamptz}, {@code date}, {@code numeric}, {@code integer}. */
    public SortFields and(String name, String expression, String sqlType) {
        fields.put(name, new Field(expression, sqlType));
        return this;
    }

    /** The order without {@code sort}, written as a caller would: {@code -receivedAt,name}. */
    public SortFields orderedBy(String order) {
        this.defaultOrder = order;
        return this;
    }

    List<Step> steps(String requested) {
        List<Step> steps = new ArrayList<>();
        boolean descending = false;
        String order = requested == null || requested.isBlank() ? defaultOrder : requested;
        for (String part : order == null ? new String[0] : order.split(",", -1)) {
            descending = part.startsWith("-");
            steps.add(step(descending ? part.substring(1) : part, descending));
        }
        steps.add(new Step("id", idExpression, "uuid", descending));
        return steps;
    }

    private Step step(String name, boolean descending) {
        Field field = fields.get(name);
        if (field == null) {
            String offered = String.join(", ", fields.keySet());
            throw Problem.invalid("request.invalid").at("/query/sort", "paging.bad-sort", offered);
        }
        return new Step(name, field.expression(), field.sqlType(), descending);
    }
}
