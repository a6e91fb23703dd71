package id.kinerja.audit.chain;

import java.security.MessageDigest;

/** Walks the chain link by link and stops at the first that does not hold. Needs no database. */
final class ChainWalk {

    /** A stored link with the canonical form of its event; null where the event is gone. */
    record Step(long position, byte[] hash, String canonical) {}

    private byte[] hash = ChainHash.origin();
    private long position;
    private BreakReason reason;
    private long brokenAt;

    /** @return false once the chain is broken; later steps are not looked at. */
    boolean accepts(Step step) {
        if (reason != null) {
            return false;
        }
        if (step.position() != position + 1) {
            return breaks(position + 1, BreakReason.LINK_MISSING);
        }
        if (step.canonical() == null) {
            return breaks(step.position(), BreakReason.EVENT_MISSING);
        }
        byte[] expected = ChainHash.next(hash, step.canonical());
        if (!MessageDigest.isEqual(expected, step.hash())) {
            return breaks(step.position(), BreakReason.HASH_MISMATCH);
        }
        hash = expected;
        position = step.position();
        return true;
    }

    /** The last position that held; 0 before the first. */
    long position() {
        return position;
    }

    byte[] hash() {
        return hash.clone();
    }

    /** Null while the chain holds. */
    BreakReason reason() {
        return reason;
    }

    long brokenAt() {
        return brokenAt;
    }

    private boolean breaks(long at, BreakReason why) {
        brokenAt = at;
        reason = why;
        return false;
    }
}
