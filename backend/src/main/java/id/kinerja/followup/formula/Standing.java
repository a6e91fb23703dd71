package id.kinerja.followup.formula;

/** How sure we are of a part of an old rule. */
public enum Standing {
    /** Read in the regulation or in an official text. */
    VERIFIED,
    /** From a secondary source or from memory; to be checked before anybody relies on it. */
    UNVERIFIED,
    /** The regulation says nothing here; the reading is ours. */
    OUR_READING
}
