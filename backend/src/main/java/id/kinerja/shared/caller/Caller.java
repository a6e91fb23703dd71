package id.kinerja.shared.caller;

import id.kinerja.shared.problem.Problem;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is calling, read from the verified access token or from the {@link CallerContext}; safe to inject anywhere. */
@ApplicationScoped
public class Caller {

    /** Claim with the employee behind the account; absent for accounts that belong to no employee. */
    public static final String EMPLOYEE_CLAIM = "employee_id";
    /** Claim with the session that the token belongs to. */
    public static final String SESSION_CLAIM = "sid";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Empty on public endpoints without a token and in background work without an actor. */
    public Optional<Actor> find() {
        return CallerContext.current().or(this::fromToken);
    }

    /** The caller, or 401. */
    public Actor get() {
        return find().orElseThrow(Problem::unauthenticated);
    }

    public UUID accountId() {
        return get().accountId();
    }

    public Optional<UUID> findEmployeeId() {
        return find().map(Actor::employeeId);
    }

    /** The employee behind the account, or 403 where the account belongs to no employee. */
    public UUID employeeIdOrThrow() {
        return findEmployeeId().orElseThrow(() -> Problem.forbidden("problem.no-employee"));
    }

    public Optional<UUID> findSessionId() {
        return find().map(Actor::sessionId);
    }

    public boolean has(Role role) {
        return find().map(Actor::roles).orElse(Set.of()).contains(role);
    }

    private Optional<Actor> fromToken() {
        return Arc.container().requestContext().isActive() && identity.getPrincipal() instanceof SignedIn caller
                ? Optional.of(caller.actor())
                : Optional.empty();
    }
}
