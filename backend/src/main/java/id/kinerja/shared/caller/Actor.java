package id.kinerja.shared.caller;

import java.util.Set;
import java.util.UUID;

/** Who acts: the account, the person behind it if it is an employee's, the roles, the session. */
public record Actor(UUID accountId, UUID employeeId, Set<Role> roles, UUID sessionId) {

    public Actor {
        roles = Set.copyOf(roles);
    }
}
