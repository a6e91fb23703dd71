package id.kinerja.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;

/** What native projections answer. */
public final class Rows {

    private Rows() {}

    /** @param query made for {@link Tuple}s */
    @SuppressWarnings("unchecked")
    public static List<Row> of(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(Row::new).toList();
    }

    public static List<Row> of(EntityManager entityManager, String sql, Map<String, ?> parameters) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return of(query);
    }
}
