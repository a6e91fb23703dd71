package id.kinerja.followup;

/**
 * What the caller is to a follow-up.
 *
 * @param self the person it is about
 * @param owner who carries it out
 * @param proposedBySelf true where the person it is about proposed it
 * @param assessor the person's assessor of today
 * @param above the assessor's superior or a head of the unit of today
 * @param personnel of the personnel office
 */
record Part(boolean self, boolean owner, boolean proposer, boolean proposedBySelf, boolean assessor, boolean above, boolean personnel,
        boolean auditor) {

    boolean reads() {
        return self || owner || proposer || assessor || above || personnel || auditor;
    }

    boolean leads() {
        return !self && (assessor || above);
    }

    boolean decides() {
        return !self && (assessor || above || personnel);
    }

    /** What the assessor proposed is approved by somebody else; what the person proposed also by the assessor. */
    boolean mayApprove() {
        return !self && !proposer && (above || personnel || assessor && proposedBySelf);
    }
}
