package id.kinerja.shared.caller;

/** What a person is to the system as a whole; what one is to another person (assessor, superior) is no role. */
public enum Role {
    EMPLOYEE,
    HR_OFFICER,
    SERVICE_OFFICER,
    AUDITOR,
    ADMIN;

    /** The names as constants, for {@code @RolesAllowed(Role.Name.ADMIN)}. */
    public static final class Name {
        public static final String EMPLOYEE = "EMPLOYEE";
        public static final String HR_OFFICER = "HR_OFFICER";
        public static final String SERVICE_OFFICER = "SERVICE_OFFICER";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMIN = "ADMIN";

        private Name() {}
    }
}
