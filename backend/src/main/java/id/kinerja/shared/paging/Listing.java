package id.kinerja.shared.paging;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A keyset-paged list over a native projection: cost depends on the page, never on how far down it is. All SQL text comes
 * from our code; everything a caller sends is bound as a parameter.
 */
public final class Listing {

    private static final int TOTAL_CAP = 10_000;

    private final EntityManager entityManager;
    private final Cursors cursors;
    private final String columns;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new TreeMap<>();
    private final Map<String, Object> passing = new TreeMap<>();
    private String source;
    private SortFields sortFields;

    Listing(EntityManager entityManager, Cursors cursors, String columns) {
        this.entityManager = entityManager;
        this.cursors = cursors;
        this.columns = columns;
    }

    /** Tables and joins, as after the word FROM. */
    public Listing from(String source) {
        this.source = source;
        return this;
    }

    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one parameter, as in {@code where("e.unit_id = :unit", "unit", unitId)}; left out when the value is null. */
    public Listing where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Binds a parameter that stands in {@link #from} or in a condition without one of its own. */
    public Listing bind(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** The same for what differs at each page, as the present moment: a cursor of the page before stays good. */
    public Listing bindPassing(String parameter, Object value) {
        passing.put(parameter, value);
        return this;
    }

    public Listing sort(SortFields fields) {
        this.sortFields = fields;
        return this;
    }

    public <T> Page<T> page(PageQuery query, Function<Row, T> mapper) {
        check(query);
        List<SortFields.Step> steps = sortFields.steps(query.sort);
        String identity = source + conditions + parameters + steps;
        Cursor cursor = query.cursor == null ? null : cursors.read(query.cursor, identity, steps.size());
        boolean backwards = cursor != null && cursor.backwards();

        List<Tuple> rows = rows(query.limit, steps, cursor, backwards);
        boolean more = rows.size() > query.limit;
        List<Tuple> shown = more ? rows.subList(0, query.limit) : rows;
        List<Tuple> ordered = backwards ? shown.reversed() : shown;
        boolean hasNext = backwards || more;
        boolean hasPrev = backwards ? more : cursor != null;

        String next = hasNext && !ordered.isEmpty() ? marker(ordered.getLast(), steps, false, identity) : null;
        String prev = hasPrev && !ordered.isEmpty() ? marker(ordered.getFirst(), steps, true, identity) : null;
        Long total = "total".equals(query.include) ? countUpTo(TOTAL_CAP + 1) : null;
        return new Page<>(
                ordered.stream().map(Row::new).map(mapper).toList(),
                new Page.PageInfo(next, prev, query.limit,
                        total == null ? null : Math.min(total, TOTAL_CAP), total == null ? null : total > TOTAL_CAP));
    }

    /** For files: the first in the default order, one more than {@code most} where there are too many. */
    public <T> List<T> upTo(int most, Function<Row, T> mapper) {
        return rows(most, sortFields.steps(null), null, false).stream().map(Row::new).map(mapper).toList();
    }

    private static void check(PageQuery query) {
        if (query.limit < 1) {
            throw Problem.invalid("request.invalid").at("/query/limit", "validation.min", 1);
        }
        if (query.limit > PageQuery.MAX_LIMIT) {
            throw Problem.invalid("request.invalid").at("/query/limit", "validation.max", PageQuery.MAX_LIMIT);
        }
        if (query.include != null && !query.include.equals("total")) {
            throw Problem.invalid("request.invalid").at("/query/include", "paging.bad-include");
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(int limit, List<SortFields.Step> steps, Cursor cursor, boolean backwards) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> bound = bound();
        if (cursor != null) {
            all.add(Keyset.after(steps, backwards));
            for (int i = 0; i < steps.size(); i++) {
                bound.put("keyset" + i, cursor.values().get(i));
            }
        }
        String sql = "SELECT " + Keyset.columns(steps) + ", " + columns + " FROM " + source + where(all)
                + " ORDER BY " + Keyset.order(steps, backwards) + " LIMIT " + (limit + 1);
        Query query = entityManager.createNativeQuery(sql, Tuple.class);
        bound.forEach(query::setParameter);
        return query.getResultList();
    }

    private long countUpTo(int cap) {
        Query query = entityManager.createNativeQuery(
                "SELECT count(*) FROM (SELECT 1 FROM " + source + where(conditions) + " LIMIT " + cap + ") counted", Long.class);
        bound().forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    private Map<String, Object> bound() {
        Map<String, Object> bound = new LinkedHashMap<>(parameters);
        bound.putAll(passing);
        return bound;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private String marker(Tuple row, List<SortFields.Step> steps, boolean backwards, String identity) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            values.add((String) row.get("keyset" + i));
        }
        return cursors.write(new Cursor(backwards, values), identity);
    }
}
