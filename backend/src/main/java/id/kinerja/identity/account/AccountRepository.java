package id.kinerja.identity.account;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Row;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    private static final long ROLES_LOCK = 0x4B494E_0003L;

    private static final String SIGN_IN_ACCOUNT = """
            SELECT a.id, a.employee_id, coalesce(e.display_name, a.name) AS name, e.nip, coalesce(a.email, e.email) AS email,
                   array_to_string(a.roles, ' ') AS roles, a.status = 'ACTIVE' AND coalesce(e.active, true) AS usable, a.password_hash
              FROM account a LEFT JOIN employee e ON e.id = a.employee_id
             WHERE a.id IN (%s) LIMIT 2""";

    private static final String BY_NIP =
            "SELECT o.id FROM account o JOIN employee p ON p.id = o.employee_id WHERE p.nip = :identifier AND p.active";

    private static final String BY_EMAIL = """
            SELECT o.id FROM account o WHERE o.email = :identifier
            UNION SELECT o.id FROM account o JOIN employee p ON p.id = o.employee_id
                   WHERE lower(p.email) = :identifier AND p.active AND o.email IS NULL""";

    /** An address that two accounts claim finds neither: nobody may enter as somebody else by it. */
    Optional<SignInAccount> findByIdentifier(String identifier) {
        List<SignInAccount> found =
                listForSignIn(identifier.indexOf('@') < 0 ? BY_NIP : BY_EMAIL, "identifier", identifier);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<SignInAccount> findForSignIn(UUID id) {
        return listForSignIn(":id", "id", id).stream().findFirst();
    }

    private List<SignInAccount> listForSignIn(String ids, String parameter, Object value) {
        return session().createNativeQuery(SIGN_IN_ACCOUNT.formatted(ids), Tuple.class)
                .setParameter(parameter, value)
                .getResultStream()
                .map(Row::new)
                .map(AccountRepository::signInAccount)
                .toList();
    }

    private static SignInAccount signInAccount(Row row) {
        return new SignInAccount(row.uuid("id"), row.uuid("employee_id"), row.text("name"), row.text("nip"), row.text("email"),
                roles(row.text("roles")), row.flag("usable"), row.text("password_hash"));
    }

    static Set<Role> roles(String names) {
        return Arrays.stream(names.split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    void recordSignIn(UUID id, Instant now) {
        session().createNativeMutationQuery("UPDATE account SET last_sign_in_at = :now WHERE id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<Account> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Changes of who administers take turns: the last two must not remove each other at one time. */
    void lockRoles() {
        session().createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", ROLES_LOCK)
                .getSingleResult();
    }

    long countActiveAdministrators() {
        return session().createNativeQuery(
                        "SELECT count(*) FROM account WHERE status = 'ACTIVE' AND roles @> ARRAY['ADMIN']", Long.class)
                .getSingleResult();
    }

    boolean hasAny() {
        return session().createNativeQuery("SELECT EXISTS (SELECT 1 FROM account)", Boolean.class).getSingleResult();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
