package id.kinerja.evaluation.unit;

/** What the caller is to a unit's predicate; nearer relations come first and win. */
public enum UnitReader {
    /** Heads the unit and may therefore not decide about it. */
    HEAD,
    /** Heads the unit above. */
    SETTER,
    /** The personnel officer, for the top unit: records what somebody outside decided, and sees no result of a person. */
    RECORDER,
    /** Heads a unit further above. */
    ABOVE,
    AUDITOR,
    /** Sees how far it is and, once it is set, the predicate. */
    PERSONNEL,
    /** Works in the unit or below it: learns the predicate once it is set. */
    MEMBER;

    /** A draft and a proposal are between the head and those above. */
    public boolean seesProposal() {
        return this == HEAD || this == SETTER || this == RECORDER || this == ABOVE || this == AUDITOR;
    }

    /** Whether the signed format, which names people with their results, may be read. */
    public boolean seesPeople() {
        return this == HEAD || this == SETTER || this == ABOVE || this == AUDITOR;
    }

    /** Whether this one may do what is that one's to do. */
    boolean actsAs(UnitReader needed) {
        return this == needed || this == RECORDER && needed == SETTER;
    }
}
