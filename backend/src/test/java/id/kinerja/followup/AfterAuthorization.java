package id.kinerja.followup;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What follows from the clerk's results, for the clerk and the people around the clerk. */
@ApplicationScoped
public class AfterAuthorization implements AuthorizationFixture {

    private static final UUID FOLLOW_UP = Office.id(0x900);
    private static final Set<String> OF_FOLLOW_UP =
            Set.of("getFollowUp", "editFollowUp", "approveFollowUp", "startFollowUp", "noteFollowUp", "completeFollowUp", "cancelFollowUp");
    private static final Set<String> OF_PERSON = Set.of("getFunctionalCredit", "getEarlierResults");
    private static final String TEXT = "{\"text\": \"Dua dari tiga sesi sudah diikuti.\"}";

    @Override
    public boolean serves(String operationId) {
        return OF_FOLLOW_UP.contains(operationId) || OF_PERSON.contains(operationId) || operationId.equals("proposeFollowUp");
    }

    @Override
    public Scene create(String operationId) {
        Office.open();
        Database.run("UPDATE position SET kind = 'FUNCTIONAL', title = 'Arsiparis Ahli Pertama' WHERE title = 'Pengadministrasi Umum'");
        // Proposed by nobody of these people, so that each is judged by their own relation.
        Database.run("INSERT INTO follow_up (id, employee_id, kind, title, goal, owner_employee_id, starts_on, due_on, state, proposed_by, proposed_at)"
                        + " VALUES (?, ?, 'DEVELOPMENT', 'Pelatihan', 'Lebih cepat', ?, '2026-05-01', '2026-08-01', ?, ?, '2026-05-01T02:00:00Z')",
                FOLLOW_UP, Office.CLERK.id(), Office.CLERK.id(), stateFor(operationId), Office.OTHER_CHIEF.id());
        UUID id = OF_PERSON.contains(operationId) ? Office.CLERK.id() : FOLLOW_UP;
        return new Scene(Map.of("id", id, "employeeId", id), Map.of(), bodyOf(operationId), "\"0\"", Map.of(
                Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }

    private static String stateFor(String operationId) {
        return switch (operationId) {
            case "startFollowUp", "noteFollowUp" -> "APPROVED";
            case "completeFollowUp" -> "RUNNING";
            default -> "PROPOSED";
        };
    }

    private static String bodyOf(String operationId) {
        return switch (operationId) {
            case "noteFollowUp", "completeFollowUp", "cancelFollowUp" -> TEXT;
            case "proposeFollowUp" -> "{\"employeeId\": \"" + Office.CLERK.id() + "\", \"kind\": \"DEVELOPMENT\", \"title\": \"Pelatihan\","
                    + " \"goal\": \"Lebih cepat\"}";
            case "editFollowUp" -> "{\"title\": \"Pelatihan\", \"goal\": \"Lebih cepat\", \"ownerEmployeeId\": \"" + Office.CLERK.id() + "\","
                    + " \"startsOn\": \"2026-05-12\", \"dueOn\": \"2026-08-12\"}";
            default -> null;
        };
    }
}
