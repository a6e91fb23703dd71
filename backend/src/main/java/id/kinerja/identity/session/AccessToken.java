package id.kinerja.identity.session;

import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.caller.SignedIn;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/**
 * A verified access token. Its own claims are read when it is made: the library looks a claim up by way of an exception
 * wherever the standard does not name it, far too costly for every request.
 */
final class AccessToken extends DefaultJWTCallerPrincipal implements SignedIn {

    private final Actor actor;
    private final String keyId;
    private final long generation;

    private AccessToken(JwtClaims claims, Actor actor, String keyId, long generation) {
        super(AccessTokens.TYPE, claims);
        this.actor = actor;
        this.keyId = keyId;
        this.generation = generation;
    }

    /** Refuses claims that are not of the form in which {@link AccessTokens} writes them. */
    static AccessToken of(String text, String keyId, JwtClaims claims) throws MalformedClaimException {
        String employee = claims.getStringClaimValue(Caller.EMPLOYEE_CLAIM);
        Actor actor = new Actor(UUID.fromString(claims.getSubject()), employee == null ? null : UUID.fromString(employee),
                roles(claims), UUID.fromString(claims.getStringClaimValue(Caller.SESSION_CLAIM)));
        Long generation = claims.getClaimValue(AccessTokens.GENERATION_CLAIM, Long.class);
        claims.setClaim(Claims.raw_token.name(), text);
        return new AccessToken(claims, actor, keyId, generation == null ? 0 : generation);
    }

    /** Names that this version does not know give no right. */
    private static Set<Role> roles(JwtClaims claims) throws MalformedClaimException {
        Set<String> named = Set.copyOf(claims.getStringListClaimValue(Claims.groups.name()));
        return Arrays.stream(Role.values()).filter(role -> named.contains(role.name())).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Actor actor() {
        return actor;
    }

    UUID sessionId() {
        return actor.sessionId();
    }

    String keyId() {
        return keyId;
    }

    long generation() {
        return generation;
    }
}
