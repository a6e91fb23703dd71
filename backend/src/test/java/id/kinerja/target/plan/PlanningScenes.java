package id.kinerja.target.plan;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The clerk's draft, and the chief's column of the matrix, for the people around the clerk. */
@ApplicationScoped
class PlanningScenes implements AuthorizationFixture {

    @Override
    public boolean serves(String operationId) {
        return operationId.equals("writeRoleResult") || operationId.equals("copyEarlierPlan");
    }

    @Override
    public Scene create(String operationId) {
        PlanOffice.open();
        boolean matrix = operationId.equals("writeRoleResult");
        UUID above = PlanApi.chiefsDraft("Layanan memuaskan");
        UUID column = UUID.fromString(PlanApi.as(PlanOffice.CHIEF).get(above).path("targets[0].id"));
        Map<String, Object> path = matrix ? Map.of("employeeId", PlanOffice.CLERK.id(), "targetId", column)
                : Map.of("id", PlanApi.clerksPlanIn(PlanStatus.DRAFT));
        return new Scene(path, Map.of(), matrix ? "{\"text\":\"Surat terbit sehari\"}" : null, matrix ? "\"0\"" : "\"1\"", Map.of(
                Relation.SELF, PlanOffice.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, PlanOffice.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, PlanOffice.HEAD.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, PlanOffice.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, PlanOffice.STRANGER.token(Role.EMPLOYEE)));
    }
}
