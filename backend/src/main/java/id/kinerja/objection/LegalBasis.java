package id.kinerja.objection;

import id.kinerja.employee.EmployeeStatus;

/** On what the right to object rests, and whether that was read in the regulation itself. */
public enum LegalBasis {
    /** PP 30/2019 art. 59: the yearly appraisal of a PNS. */
    PNS_ANNUAL(true),
    /** The same article applied to the result of a period; whether the regulation means it too was not verified. */
    PNS_PERIODIC(false),
    /** PermenPANRB 6/2022 for contract staff; an article of its own was not found. */
    PPPK(false);

    private final boolean verified;

    LegalBasis(boolean verified) {
        this.verified = verified;
    }

    static LegalBasis of(EmployeeStatus status, boolean annual) {
        if (status.isContract()) {
            return PPPK;
        }
        return annual ? PNS_ANNUAL : PNS_PERIODIC;
    }

    public boolean isVerified() {
        return verified;
    }
}
