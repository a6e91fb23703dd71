package id.kinerja.shared.problem;

import java.time.Duration;

/**
 * How often something may be asked, told in the headers {@code RateLimit-Policy} and {@code RateLimit} of the IETF draft.
 *
 * @param name of the policy, lower case with hyphens
 * @param quota requests in one window
 */
public record RatePolicy(String name, long quota, Duration window) {

    public static final String POLICY = "RateLimit-Policy";
    public static final String STATE = "RateLimit";

    /** Such as {@code "sign-in";q=5;w=3600}. */
    public String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, quota, window.toSeconds());
    }

    /** Such as {@code "sign-in";r=0;t=30}: what is left, and the seconds until there is more. */
    public String state(long left, long seconds) {
        return "\"%s\";r=%d;t=%d".formatted(name, left, seconds);
    }
}
