package id.kinerja.shared.problem;

/** Every kind of failure the API knows (RFC 9457); the slug is an anchor of the page that explains it. */
public enum ProblemType {
    INVALID(400, "invalid-request"),
    UNAUTHENTICATED(401, "not-signed-in"),
    FORBIDDEN(403, "not-allowed"),
    NOT_FOUND(404, "not-found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed"),
    NOT_ACCEPTABLE(406, "not-acceptable"),
    CONFLICT(409, "conflict"),
    /** It was there, and counts no more. */
    GONE(410, "gone"),
    STALE(412, "changed-meanwhile"),
    TOO_LARGE(413, "too-large"),
    UNSUPPORTED_MEDIA(415, "unsupported-media-type"),
    RULE(422, "rule-broken"),
    PRECONDITION_REQUIRED(428, "precondition-required"),
    TOO_MANY(429, "too-many-requests"),
    INTERNAL(500, "internal-error"),
    UNAVAILABLE(503, "temporarily-unavailable");

    private final int status;
    private final String slug;

    ProblemType(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    public int status() {
        return status;
    }

    String slug() {
        return slug;
    }

    public String uri() {
        return "/docs/problems#" + slug;
    }

    /** Key of the short title in the bundle {@code problem}. */
    public String titleKey() {
        return "problem.title." + slug;
    }

    /** Key of the sentence used where nothing more specific is known. */
    public String detailKey() {
        return "problem." + slug;
    }

    /** The type for a status that a framework raised; unknown client errors count as invalid requests. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL : INVALID;
    }
}
