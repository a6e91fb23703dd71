package id.kinerja.identity.session;

import id.kinerja.identity.key.SigningKeys;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.config.KinerjaConfig;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.Key;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies access tokens with the keys in memory: no call to ourselves, no database, no wait, so that it may run on the event
 * loop. Replaces the factory of SmallRye JWT, which knows keys by an address or a file only and reads the system's clock.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class AccessTokenFactory extends JWTCallerPrincipalFactory {

    /** Instances' clocks may differ a little. */
    private static final int SKEW_SECONDS = 10;

    private static final AlgorithmConstraints ONLY_RS256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

    private final SigningKeys keys;
    private final RevokedSessions revoked;
    private final KinerjaConfig office;
    private final Clock clock;
    private final VerificationKeyResolver resolver = this::resolve;

    AccessTokenFactory(SigningKeys keys, RevokedSessions revoked, KinerjaConfig office, Clock clock) {
        this.keys = keys;
        this.revoked = revoked;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo unused) throws ParseException {
        try {
            JwtClaims claims = consumer().processToClaims(token);
            requireLiveSession(claims);
            claims.setClaim(Claims.raw_token.name(), token);
            return new DefaultJWTCallerPrincipal(AccessTokens.TYPE, claims);
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            throw new ParseException("access token refused", e);
        }
    }

    private JwtConsumer consumer() {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ONLY_RS256)
                .setVerificationKeyResolver(resolver)
                .setExpectedType(true, AccessTokens.TYPE)
                .setExpectedIssuer(true, office.issuer())
                .setExpectedAudience(true, office.audience())
                .setRequireSubject()
                .setRequireIssuedAt()
                .setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .build();
    }

    private Key resolve(JsonWebSignature token, List<JsonWebStructure> unused) throws UnresolvableKeyException {
        String keyId = token.getKeyIdHeaderValue();
        if (keyId == null) {
            throw new UnresolvableKeyException("no key is named");
        }
        return keys.findVerifier(keyId).orElseThrow(() -> new UnresolvableKeyException("the key is not ours"));
    }

    private void requireLiveSession(JwtClaims claims) throws MalformedClaimException, ParseException {
        UUID.fromString(claims.getSubject());
        UUID session = UUID.fromString(claims.getStringClaimValue(Caller.SESSION_CLAIM));
        Long generation = claims.getClaimValue(AccessTokens.GENERATION_CLAIM, Long.class);
        if (revoked.isRevoked(session, generation == null ? 0 : generation)) {
            throw new ParseException("the session was revoked");
        }
    }
}
