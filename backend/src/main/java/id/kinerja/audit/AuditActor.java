package id.kinerja.audit;

import java.util.UUID;

/** Who acted. Ids only: names are joined when the trail is read, so that the trail itself names nobody. */
public record AuditActor(Kind kind, UUID accountId, UUID employeeId) {

    public enum Kind {
        ACCOUNT,
        /** The application by itself: schedules, the start, migrations of data. */
        SYSTEM,
        /** A request without a valid sign-in. */
        ANONYMOUS
    }

    public static AuditActor account(UUID accountId, UUID employeeId) {
        return new AuditActor(Kind.ACCOUNT, accountId, employeeId);
    }

    public static AuditActor system() {
        return new AuditActor(Kind.SYSTEM, null, null);
    }

    public static AuditActor anonymous() {
        return new AuditActor(Kind.ANONYMOUS, null, null);
    }
}
