package id.kinerja.objection.decider;

/** How somebody came to decide. */
public enum DeciderOrigin {
    /** The assessor's superior (PP 30/2019 art. 59 (1)). */
    SUPERIOR,
    /** Above that superior, who was in conflict. */
    NEXT_LEVEL,
    /** Named by the personnel officer. */
    SUBSTITUTE,
    /** Nobody yet: the personnel officer must name somebody. */
    NOBODY
}
