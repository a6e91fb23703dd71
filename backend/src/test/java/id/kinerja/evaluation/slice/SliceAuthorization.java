package id.kinerja.evaluation.slice;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** A slice of the clerk's quarter that another chief wrote: for everybody around the clerk it does not exist. */
@ApplicationScoped
public class SliceAuthorization implements AuthorizationFixture {

    private static final Set<String> SLICES = Set.of("getAssessorSlice", "saveSliceAssessment", "completeAssessorSlice");

    @Override
    public boolean serves(String operationId) {
        return SLICES.contains(operationId);
    }

    @Override
    public Scene create(String operationId) {
        Office.open();
        Database.run("INSERT INTO assessor_slice (id, evaluation_id, plan_id, sequence, assessor_employee_id, assessor_name, starts_on, ends_on,"
                + " status, target_marks, behaviour_marks) SELECT ?, id, plan_id, 1, ?, 'Dewi Anggraini', '2026-01-01', '2026-02-14', 'OPEN',"
                + " '[]', '[]' FROM evaluation WHERE employee_id = ? AND period_id = ?",
                Office.id(0x700), Office.OTHER_CHIEF.id(), Office.CLERK.id(), Office.Q1);
        return new Scene(Map.of("id", Office.id(0x700)), Map.of(), operationId.equals("saveSliceAssessment") ? "{}" : null, "\"0\"", Map.of(
                Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }
}
