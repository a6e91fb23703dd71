package id.kinerja.audit.chain;

/** How a chain can be broken. */
public enum BreakReason {
    /** The event or its order was changed: the hash does not follow from the one before. */
    HASH_MISMATCH,
    /** The link is there, its event is gone. */
    EVENT_MISSING,
    /** A position is missing between two links. */
    LINK_MISSING,
    /** An event older than a minute stands outside the chain. */
    EVENT_UNLINKED,
    /** The end that an earlier verification saw is no longer there: the newest part was cut off or rewritten. */
    HEAD_LOST
}
