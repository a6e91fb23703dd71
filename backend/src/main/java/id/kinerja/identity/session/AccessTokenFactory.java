package id.kinerja.identity.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerja.identity.IdentityConfig;
import id.kinerja.identity.key.SigningKeys;
import id.kinerja.shared.config.KinerjaConfig;
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
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies access tokens with the keys in memory: no call to ourselves, no database, no wait, so that it may run on the event
 * loop. Replaces the factory of SmallRye JWT, which knows keys by an address or a file only and reads the system's clock.
 * The signature of a token is checked once; what may change while it lives - time, key, session - with every request.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class AccessTokenFactory extends JWTCallerPrincipalFactory {

    /** Instances' clocks may differ a little. */
    private static final int SKEW_SECONDS = 10;

    /** Some 3 KB each; a token that is pushed out is verified anew. */
    private static final int REMEMBERED = 2_000;

    private static final AlgorithmConstraints ONLY_RS256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

    private final SigningKeys keys;
    private final RevokedSessions revoked;
    private final KinerjaConfig office;
    private final Clock clock;
    private final VerificationKeyResolver resolver = this::resolve;
    private final Cache<String, AccessToken> verified;

    AccessTokenFactory(SigningKeys keys, RevokedSessions revoked, KinerjaConfig office, IdentityConfig config, Clock clock) {
        this.keys = keys;
        this.revoked = revoked;
        this.office = office;
        this.clock = clock;
        this.verified = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(config.accessToken()).build();
    }

    @Override
    public JWTCallerPrincipal parse(String text, JWTAuthContextInfo unused) throws ParseException {
        AccessToken token = verified.getIfPresent(text);
        if (token == null || !isStillGood(token)) {
            token = verify(text);
            verified.put(text, token);
        }
        if (revoked.isRevoked(token.sessionId(), token.generation())) {
            throw new ParseException("the session was revoked");
        }
        return token;
    }

    private boolean isStillGood(AccessToken token) {
        long latest = NumericDate.fromMilliseconds(clock.millis()).getValue() - SKEW_SECONDS;
        return latest < token.getExpirationTime() && keys.findVerifier(token.keyId()).isPresent();
    }

    private AccessToken verify(String text) throws ParseException {
        try {
            JwtContext context = consumer().process(text);
            return AccessToken.of(text, context.getJoseObjects().getFirst().getKeyIdHeaderValue(), context.getJwtClaims());
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
}
