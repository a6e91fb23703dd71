package id.kinerja.identity;

import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.password.Passwords;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.UUID;

/** People who can sign in: {@code TestAccounts.employee("Budi Maulana", NIP)}, {@code TestAccounts.person("admin@…", Role.ADMIN)}. */
public final class TestAccounts {

    public static final String PASSWORD = "tiga kuda melompat pagar";
    public static final String NIP = "199507032016021001";
    /** Hashed once: it costs as much as a sign-in. */
    private static String hash;

    private TestAccounts() {}

    /** @param account null where the employee has no account yet */
    public record Person(UUID account, UUID employee, String identifier) {}

    public static Person employee(String name, String nip, Role... more) {
        UUID employee = anEmployee(name, nip);
        UUID account = accounts().openForEmployee(employee);
        accounts().changePassword(account, hash());
        for (Role role : more) {
            Database.run("UPDATE account SET roles = roles || ? WHERE id = ?", role.name(), account);
        }
        return new Person(account, employee, nip);
    }

    public static UUID anEmployee(String name, String nip) {
        UUID id = UUID.randomUUID();
        Database.run("INSERT INTO employee (id, nip, name, status, grade) VALUES (?, ?, ?, 'PNS', 'III/d')", id, nip, name);
        return id;
    }

    public static Person person(String email, Role... roles) {
        return new Person(accounts().openForPerson("Orang " + email.substring(0, 2), email, List.of(roles), hash()), null, email);
    }

    private static synchronized String hash() {
        if (hash == null) {
            hash = Arc.container().instance(Passwords.class).get().hash(PASSWORD);
        }
        return hash;
    }

    private static Accounts accounts() {
        return Arc.container().instance(Accounts.class).get();
    }
}
