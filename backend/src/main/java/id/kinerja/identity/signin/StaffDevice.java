package id.kinerja.identity.signin;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Map;

/**
 * The mark of a browser in which somebody of the staff has signed in. It says nothing else, reaches only the survey, and outlives the
 * session: from there nobody answers for the visitors.
 */
public final class StaffDevice {

    private static final String NAME = "kinerja_staff_device";
    private static final String MARK = "1";
    private static final String PATH = "/api/v1/survey-forms";
    private static final Duration LIFE = Duration.ofDays(180);

    private StaffDevice() {}

    static NewCookie mark(boolean secure) {
        return new NewCookie.Builder(NAME).value(MARK).path(PATH).maxAge((int) LIFE.toSeconds()).httpOnly(true).secure(secure)
                .sameSite(NewCookie.SameSite.STRICT).build();
    }

    public static boolean isMarked(Map<String, Cookie> cookies) {
        return cookies.containsKey(NAME);
    }
}
