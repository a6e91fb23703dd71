package id.kinerja.insight.file;

import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads chapters row by row as they come, and who read the file. */
@ApplicationScoped
class OwnFileRepository {

    static final int MOST_ROWS = 5000;

    private static final SortFields NEWEST_FIRST =
            SortFields.withId("v.id").and("at", "v.occurred_at", "timestamptz").orderedBy("-at");

    private final EntityManager entityManager;
    private final Listings listings;

    OwnFileRepository(EntityManager entityManager, Listings listings) {
        this.entityManager = entityManager;
        this.listings = listings;
    }

    /** One more row than fits, so that it shows whether there are more. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows(Chapter chapter, UUID me) {
        List<Tuple> rows = entityManager.createNativeQuery(chapter.sql(), Tuple.class).setParameter("me", me)
                .setMaxResults(MOST_ROWS + 1).getResultList();
        return rows.stream().map(OwnFileRepository::fields).toList();
    }

    /**
     * Readings by others, and that a result was handed over to the national application. What peers opened to give feedback is left out: it
     * would tell who they are, and their answers were promised to stay
     * without a name.
     */
    Page<FileReadingResponse> readings(UUID me, ZoneId zone, PageQuery page, Function<Row, FileReadingResponse> mapper) {
        return listings.select("""
                        v.id, v.occurred_at, v.action, coalesce(e.display_name, a.name) AS reader, array_to_string(a.roles, ',') AS roles,
                        (SELECT p.title FROM assignment h JOIN position p ON p.id = h.position_id
                          WHERE h.employee_id = v.actor_employee_id AND h.starts_on <= CAST(v.occurred_at AT TIME ZONE :zone AS date)
                            AND (h.ends_on IS NULL OR h.ends_on >= CAST(v.occurred_at AT TIME ZONE :zone AS date))
                          ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1) AS title""")
                .from("audit_event v LEFT JOIN account a ON a.id = v.actor_account_id LEFT JOIN employee e ON e.id = v.actor_employee_id")
                .where("v.employee_id = :me", "me", me)
                .bind("zone", zone.getId())
                .where("v.actor_kind = 'ACCOUNT' AND v.actor_employee_id IS DISTINCT FROM v.employee_id")
                .where("v.action LIKE '%\\_READ' OR v.action LIKE '%\\_LISTED' OR v.action LIKE '%\\_DOWNLOADED'"
                        + " OR v.action = 'RESULT_HANDED_OVER'")
                .where("v.subject_type NOT LIKE '%PEER%' AND v.action NOT LIKE '%PEER%'")
                .sort(NEWEST_FIRST).page(page, mapper);
    }

    private static Map<String, Object> fields(Tuple row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (TupleElement<?> column : row.getElements()) {
            Object value = row.get(column.getAlias());
            if (value != null) {
                fields.put(camelCase(column.getAlias()), plain(value));
            }
        }
        return fields;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case OffsetDateTime time -> time.toInstant().toString();
            case Timestamp time -> time.toInstant().toString();
            case java.time.Instant time -> time.toString();
            case java.sql.Date day -> day.toLocalDate().toString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Number number -> number.longValue();
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char each = column.charAt(i);
            if (each == '_') {
                i++;
                name.append(Character.toUpperCase(column.charAt(i)));
            } else {
                name.append(each);
            }
        }
        return name.toString();
    }
}
