package id.kinerja.identity.session;

import id.kinerja.identity.IdentityConfig;
import id.kinerja.identity.account.SignInAccount;
import id.kinerja.identity.key.SigningKeys;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.config.KinerjaConfig;
import id.kinerja.shared.time.OfficeTime;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** Writes access tokens (RFC 9068): signed with RS256, of type {@code at+jwt}, for ten minutes. */
@ApplicationScoped
class AccessTokens {

    static final String TYPE = "at+jwt";
    /** Counts up when the rights of a session change; see {@link RevokedSessions}. */
    static final String GENERATION_CLAIM = "gen";

    private final SigningKeys keys;
    private final IdentityConfig config;
    private final KinerjaConfig office;
    private final OfficeTime time;

    AccessTokens(SigningKeys keys, IdentityConfig config, KinerjaConfig office, OfficeTime time) {
        this.keys = keys;
        this.config = config;
        this.office = office;
        this.time = time;
    }

    Duration life() {
        return config.accessToken();
    }

    String write(SignInAccount account, Session session) {
        Instant now = time.now();
        JwtClaimsBuilder claims = Jwt.issuer(office.issuer())
                .audience(office.audience())
                .subject(account.id().toString())
                .groups(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .claim(Caller.SESSION_CLAIM, session.id().toString())
                .claim(GENERATION_CLAIM, session.tokenGeneration())
                .issuedAt(now)
                .expiresAt(now.plus(life()));
        if (account.employeeId() != null) {
            claims.claim(Caller.EMPLOYEE_CLAIM, account.employeeId().toString());
        }
        SigningKeys.Signer signer = keys.signer();
        return claims.jws().keyId(signer.keyId()).header("typ", TYPE).sign(signer.key());
    }
}
