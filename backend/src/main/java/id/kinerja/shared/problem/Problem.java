package id.kinerja.shared.problem;

import java.time.Duration;

/**
 * Makes the failures of this API: {@code throw Problem.rule("target.needs-main-target")}. The key's part before the first
 * dot names the bundle ({@code messages/target_id.properties}); arguments fill {@code {0}} and so on.
 */
public final class Problem {

    private Problem() {}

    /** 422: well-formed, but breaks a rule of the domain. */
    public static ProblemException rule(String key, Object... args) {
        return new ProblemException(ProblemType.RULE, key, args);
    }

    /** 409: the present state of the thing, or another thing, stands against it. */
    public static ProblemException conflict(String key, Object... args) {
        return new ProblemException(ProblemType.CONFLICT, key, args);
    }

    /** 410: it was there, and counts no more. */
    public static ProblemException gone(String key, Object... args) {
        return new ProblemException(ProblemType.GONE, key, args);
    }

    /** 404, also where the caller may not know that it exists. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    public static ProblemException notFound(String key, Object... args) {
        return new ProblemException(ProblemType.NOT_FOUND, key, args);
    }

    /** 401: nobody is signed in, or not with a token that counts. */
    public static ProblemException unauthenticated() {
        return of(ProblemType.UNAUTHENTICATED).header("WWW-Authenticate", "Bearer");
    }

    public static ProblemException unauthenticated(String key, Object... args) {
        return new ProblemException(ProblemType.UNAUTHENTICATED, key, args).header("WWW-Authenticate", "Bearer");
    }

    /** 403: the caller may know the thing, but not do this to it. */
    public static ProblemException forbidden() {
        return of(ProblemType.FORBIDDEN);
    }

    public static ProblemException forbidden(String key, Object... args) {
        return new ProblemException(ProblemType.FORBIDDEN, key, args);
    }

    /** 400: malformed; add the places with {@link ProblemException#at}. */
    public static ProblemException invalid(String key, Object... args) {
        return new ProblemException(ProblemType.INVALID, key, args);
    }

    /** 429 with the policy that was met and the time after which another try makes sense. */
    public static ProblemException tooMany(RatePolicy policy, String key, Duration retryAfter, Object... args) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        return new ProblemException(ProblemType.TOO_MANY, key, args)
                .retryAfter(seconds)
                .header(RatePolicy.POLICY, policy.policy())
                .header(RatePolicy.STATE, policy.state(0, seconds));
    }

    /** 503 with {@code Retry-After: 1}. */
    public static ProblemException unavailable(String key, Object... args) {
        return new ProblemException(ProblemType.UNAVAILABLE, key, args).retryAfter(1);
    }

    /** 413: larger than this operation takes. */
    public static ProblemException tooLarge(String key, Object... args) {
        return new ProblemException(ProblemType.TOO_LARGE, key, args);
    }

    /** 415: not one of the types this operation takes, judged by content where it is a file. */
    public static ProblemException unsupportedMedia(String key, Object... args) {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA, key, args);
    }

    /** 428: a header that guards against lost updates is missing. */
    public static ProblemException preconditionRequired(String key, Object... args) {
        return new ProblemException(ProblemType.PRECONDITION_REQUIRED, key, args);
    }

    /** 412: somebody changed it meanwhile. */
    public static ProblemException stale(String key, Object... args) {
        return new ProblemException(ProblemType.STALE, key, args);
    }

    /** The general sentence of a type. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, type.detailKey());
    }
}
