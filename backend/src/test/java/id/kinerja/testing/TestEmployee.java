package id.kinerja.testing;

import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A saved employee; {@link #bearer} signs requests as this person. */
public record TestEmployee(UUID id, String nip, String name) {

    /** As an employee, with these roles besides. */
    public String bearer(Role... more) {
        return token(more).bearer();
    }

    public TestTokens token(Role... more) {
        return TestTokens.of(roles(more).toArray(Role[]::new)).employee(id).account(accountId());
    }

    public Actor actor(Role... more) {
        return new Actor(accountId(), id, roles(more), UUID.fromString("01900000-0000-7000-8000-0000000000bb"));
    }

    /** The same for every test that asks, without a row of its own. */
    public UUID accountId() {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1);
    }

    private static Set<Role> roles(Role... more) {
        Set<Role> roles = new LinkedHashSet<>(List.of(more));
        roles.add(Role.EMPLOYEE);
        return roles;
    }
}
