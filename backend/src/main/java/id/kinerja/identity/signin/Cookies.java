package id.kinerja.identity.signin;

import id.kinerja.identity.IdentityConfig;
import id.kinerja.identity.session.ClientDevice;
import id.kinerja.identity.session.Grant;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two cookies: the refresh token, and the token by which a device is recognised. Scripts cannot read them and other sites
 * cannot make the browser send them.
 */
@ApplicationScoped
class Cookies {

    private static final String REFRESH = "kinerja_refresh";
    private static final String DEVICE = "kinerja_device";
    private static final Duration DEVICE_LIFE = Duration.ofDays(400);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final boolean secure;

    Cookies(IdentityConfig config) {
        this.secure = config.secureCookie();
    }

    NewCookie refresh(Grant grant) {
        return cookie(REFRESH, grant.refreshToken(), grant.refreshLife());
    }

    NewCookie device(Grant grant) {
        return cookie(DEVICE, grant.deviceToken(), DEVICE_LIFE);
    }

    NewCookie expiredRefresh() {
        return cookie(REFRESH, "", Duration.ZERO);
    }

    NewCookie staffDevice() {
        return StaffDevice.mark(secure);
    }

    ClientDevice deviceOf(HttpHeaders headers) {
        return new ClientDevice(read(headers, DEVICE).orElse(null), headers.getHeaderString(HttpHeaders.USER_AGENT));
    }

    Optional<String> findRefresh(HttpHeaders headers) {
        return read(headers, REFRESH);
    }

    String getRefresh(HttpHeaders headers) {
        return findRefresh(headers).orElseThrow(() -> Problem.unauthenticated("identity.session-ended"));
    }

    private Optional<String> read(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getCookies().get(nameOf(name)))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches());
    }

    /** The prefix makes browsers refuse the cookie unless it is Secure, for the whole site and of no other domain. */
    private String nameOf(String name) {
        return secure ? "__Host-" + name : name;
    }

    private NewCookie cookie(String name, String value, Duration life) {
        return new NewCookie.Builder(nameOf(name))
                .value(value)
                .path("/")
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
