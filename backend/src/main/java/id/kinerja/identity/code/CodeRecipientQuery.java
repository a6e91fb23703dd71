package id.kinerja.identity.code;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Employees who may be handed a code. */
@ApplicationScoped
class CodeRecipientQuery {

    /** @param account null where the employee has none yet */
    record Recipient(UUID employee, String name, String nip, UUID account, Set<Role> roles) {}

    private static final String RECIPIENTS = """
            SELECT e.id, e.display_name, e.nip, a.id AS account_id, array_to_string(a.roles, ' ') AS roles
              FROM employee e LEFT JOIN account a ON a.employee_id = e.id
             WHERE e.active AND coalesce(a.status, 'ACTIVE') = 'ACTIVE'""";

    /** Who holds an open code is left out, so that repeated calls reach everybody. */
    private static final String IN_OFFICE = RECIPIENTS + """
             AND NOT coalesce(a.roles && ARRAY['ADMIN', 'AUDITOR'], false)
             AND (NOT :withoutPassword OR a.password_hash IS NULL)
             AND NOT EXISTS (SELECT 1 FROM one_time_code c WHERE c.account_id = a.id AND c.used_at IS NULL AND c.expires_at > :now)
             AND (CAST(:unit AS uuid) IS NULL OR EXISTS (
                   SELECT 1 FROM assignment g WHERE g.employee_id = e.id AND g.starts_on <= :today
                      AND (g.ends_on IS NULL OR g.ends_on >= :today) AND g.unit_id IN (
                          WITH RECURSIVE below AS (
                            SELECT id FROM unit WHERE id = CAST(:unit AS uuid)
                            UNION SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id)
                          SELECT id FROM below)))
             ORDER BY e.sort_name, e.id LIMIT :limit""";

    private final Session session;

    CodeRecipientQuery(Session session) {
        this.session = session;
    }

    Optional<Recipient> find(UUID employee) {
        return session.createNativeQuery(RECIPIENTS + " AND e.id = :employee", Tuple.class)
                .setParameter("employee", employee)
                .getResultStream()
                .map(CodeRecipientQuery::recipient)
                .findFirst();
    }

    List<Recipient> list(UUID unit, boolean withoutPassword, LocalDate today, Instant now, int limit) {
        return session.createNativeQuery(IN_OFFICE, Tuple.class)
                .setParameter("unit", unit == null ? null : unit.toString())
                .setParameter("withoutPassword", withoutPassword)
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultStream()
                .map(CodeRecipientQuery::recipient)
                .toList();
    }

    private static Recipient recipient(Tuple tuple) {
        Row row = new Row(tuple);
        return new Recipient(
                row.uuid("id"), row.text("display_name"), row.text("nip"), row.uuid("account_id"), roles(row.text("roles")));
    }

    private static Set<Role> roles(String names) {
        Stream<String> each = names == null ? Stream.empty() : Arrays.stream(names.split(" "));
        return each.map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
