package id.kinerja.followup.step;

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
public record Part(boolean self, boolean owner, boolean proposer, boolean proposedBySelf, boolean assessor, boolean above, boolean personnel,
        boolean auditor) {

    public boolean reads() {
        return self || owner || proposer || assessor || above || personnel || auditor;
    }

    public boolean leads() {
        return !self && (assessor || above);
    }

    public boolean decides() {
        return !self && (assessor || above || personnel);
    }

    /** What the assessor proposed is approved by somebody else; what the person proposed also by the assessor. */
    public boolean mayApprove() {
        return !self && !proposer && (above || personnel || assessor && proposedBySelf);
    }
}
