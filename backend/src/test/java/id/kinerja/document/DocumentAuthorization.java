package id.kinerja.document;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The form of the clerk's plan, for the clerk and the people around the clerk; and the printing of the clerk's section. */
@ApplicationScoped
public class DocumentAuthorization implements AuthorizationFixture {

    @Override
    public boolean serves(String operationId) {
        return Set.of("getForm", "downloadForm", "printUnit").contains(operationId);
    }

    @Override
    public Scene create(String operationId) {
        Office.open();
        String body = operationId.equals("printUnit")
                ? "{\"kind\": \"PLAN\", \"unitId\": \"%s\", \"cycleId\": \"%s\"}".formatted(Office.SECTION, Office.CYCLE) : null;
        return new Scene(Map.of("kind", "PLAN", "subjectId", Office.PLAN), Map.of(), body, null, Map.of(
                Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }
}
