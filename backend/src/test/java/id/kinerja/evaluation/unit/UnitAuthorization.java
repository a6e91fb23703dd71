package id.kinerja.evaluation.unit;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The predicate of the clerk's section: the clerk works there, the chief heads it, the Camat heads what is above. */
@ApplicationScoped
public class UnitAuthorization implements AuthorizationFixture {

    private static final Set<String> DRAFTS = Set.of("saveUnitProposal", "submitUnitProposal");
    private static final Set<String> PROPOSALS = Set.of("getUnitPredicate", "getUnitDistribution", "returnUnitProposal", "setUnitPredicate");
    private static final Set<String> DECIDED = Set.of("signUnitFormat", "getUnitFormat");
    private static final Map<String, String> BODIES = Map.of(
            "saveUnitProposal", UnitApi.PROPOSAL,
            "returnUnitProposal", "{\"reason\": \"Lengkapi capaian perjanjian kinerja.\"}",
            "setUnitPredicate", "{\"level\": \"GOOD\"}",
            "signUnitFormat", "{\"reason\": \"Dua orang baru bertugas.\"}");

    @Override
    public boolean serves(String operationId) {
        return DRAFTS.contains(operationId) || PROPOSALS.contains(operationId) || DECIDED.contains(operationId);
    }

    @Override
    public Scene create(String operationId) {
        Office.open();
        String id = subject(operationId);
        return new Scene(Map.of("id", id), Map.of(), BODIES.get(operationId), UnitApi.tag(id), Map.of(
                Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }

    private static String subject(String operationId) {
        String chief = Office.CHIEF.bearer();
        String head = Office.HEAD.bearer();
        if (DRAFTS.contains(operationId)) {
            String id = UnitApi.begun(chief, Office.SECTION, Office.Q1);
            UnitApi.write(chief, id, UnitApi.PROPOSAL).then().statusCode(200);
            return id;
        }
        if (PROPOSALS.contains(operationId)) {
            return UnitApi.proposed(chief, Office.SECTION, Office.Q1);
        }
        String id = UnitApi.set(chief, head, Office.SECTION, Office.Q1, "GOOD");
        if (operationId.equals("getUnitFormat")) {
            UnitApi.post(head, id, "signature", "{\"reason\": \"Dua orang baru bertugas.\"}").then().statusCode(200);
        }
        return id;
    }
}
