package id.kinerja.testing;

import id.kinerja.identity.key.SigningKeys;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import io.quarkus.arc.Arc;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Access tokens for tests: {@code TestTokens.of(Role.EMPLOYEE).employee(id).bearer()}. Signed with the application's own key
 * and dated by its clock, as a sign-in would, without the cost of one.
 */
public final class TestTokens {

    public static final String ISSUER = "https://kinerja.local";
    public static final String AUDIENCE = "kinerja-api";

    private final Role[] roles;
    private UUID account = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    private UUID employee;
    private UUID session = UUID.fromString("01900000-0000-7000-8000-0000000000bb");
    private String issuer = ISSUER;
    private Duration validFor = Duration.ofMinutes(10);
    private PrivateKey key = signer().key();

    private TestTokens(Role... roles) {
        this.roles = roles;
    }

    private static SigningKeys.Signer signer() {
        return Arc.container().instance(SigningKeys.class).get().signer();
    }

    public static TestTokens of(Role... roles) {
        return new TestTokens(roles);
    }

    public TestTokens account(UUID id) {
        account = id;
        return this;
    }

    public TestTokens employee(UUID id) {
        employee = id;
        return this;
    }

    public TestTokens session(UUID id) {
        session = id;
        return this;
    }

    public TestTokens expired() {
        validFor = Duration.ofMinutes(-5);
        return this;
    }

    public TestTokens fromWrongIssuer() {
        issuer = "https://elsewhere.example";
        return this;
    }

    /** Signed with a key that the application does not know. */
    public TestTokens forged() {
        key = TestKeys.foreign();
        return this;
    }

    /** The value of the header Authorization. */
    public String bearer() {
        return "Bearer " + token();
    }

    public String token() {
        return claims().jws().keyId(signer().keyId()).header("typ", "at+jwt").sign(key);
    }

    /** A token whose header says {@code alg: none}. */
    public String unsignedBearer() {
        String body = token().split("\\.")[1];
        String header = Base64.getUrlEncoder().withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(StandardCharsets.UTF_8));
        return "Bearer " + header + "." + body + ".";
    }

    private JwtClaimsBuilder claims() {
        Instant now = Arc.container().instance(Clock.class).get().instant();
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .audience(AUDIENCE)
                .subject(account.toString())
                .groups(Arrays.stream(roles).map(Role::name).collect(Collectors.toSet()))
                .claim(Caller.SESSION_CLAIM, session.toString())
                .issuedAt(now.minusSeconds(600))
                .expiresAt(now.plus(validFor));
        return employee == null ? claims : claims.claim(Caller.EMPLOYEE_CLAIM, employee.toString());
    }
}
