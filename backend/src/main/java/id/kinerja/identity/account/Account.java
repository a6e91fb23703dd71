package id.kinerja.identity.account;

import id.kinerja.shared.caller.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A way in for one person. Sign-ins do not change its version: they are no change that another editor could lose. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private UUID employeeId;
    private String name;
    private String email;
    private String passwordHash;
    private Instant passwordChangedAt;

    @Column(columnDefinition = "text[]")
    private String[] roles;

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.ACTIVE;

    private Instant createdAt;

    @Column(insertable = false, updatable = false)
    private Instant lastSignInAt;

    @Version
    private int version;

    protected Account() {}

    static Account ofEmployee(UUID id, UUID employeeId, String email, Instant now) {
        Account account = new Account(id, email, EnumSet.of(Role.EMPLOYEE), now);
        account.employeeId = employeeId;
        return account;
    }

    static Account ofPerson(UUID id, String name, String email, Collection<Role> roles, Instant now) {
        Account account = new Account(id, email, roles, now);
        account.name = name.strip();
        return account;
    }

    private Account(UUID id, String email, Collection<Role> roles, Instant now) {
        this.id = id;
        this.email = normalized(email);
        this.createdAt = now;
        assign(roles);
    }

    /** E-mail addresses are compared without regard to case. */
    static String normalized(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    void assign(Collection<Role> wanted) {
        roles = wanted.stream().distinct().sorted().map(Role::name).toArray(String[]::new);
    }

    void setStatus(AccountStatus wanted) {
        status = wanted;
    }

    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
    }

    boolean isActiveAdministrator() {
        return status == AccountStatus.ACTIVE && roles().contains(Role.ADMIN);
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    Set<Role> roles() {
        Set<Role> set = EnumSet.noneOf(Role.class);
        Arrays.stream(roles).map(Role::valueOf).forEach(set::add);
        return set;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    AccountStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
