package id.kinerja.evaluation.calibration;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A session on the clerk's section, whose chief heads it and assesses the clerk. */
@ApplicationScoped
public class CalibrationAuthorization implements AuthorizationFixture {

    private static final Set<String> OPERATIONS =
            Set.of("listCalibrations", "getCalibration", "listCalibratedPeople", "calibrateResult", "closeCalibration");

    @Override
    public boolean serves(String operationId) {
        return OPERATIONS.contains(operationId);
    }

    @Override
    public Scene create(String operationId) {
        Office.open();
        UUID clerk = CalibrationScenes.evaluated(Office.CLERK, "ABOVE", "ABOVE", "VERY_GOOD");
        String session = CalibrationScenes.opened("GOOD");
        Object unit = Database.rows("SELECT unit_predicate_id FROM calibration_session").getFirst().get("unit_predicate_id");
        return new Scene(Map.of("id", session), operationId.equals("listCalibrations") ? Map.of("unitPredicateId", unit) : Map.of(),
                body(operationId, clerk), CalibrationScenes.tag(session), Map.of(
                        Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                        Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                        Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                        Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                        Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }

    private static String body(String operationId, UUID clerk) {
        return switch (operationId) {
            case "calibrateResult" -> CalibrationScenes.change(
                    clerk, CalibrationScenes.version(clerk), "AS_EXPECTED", "ABOVE", "Pekerjaan sama dengan rekan seloket.");
            case "closeCalibration" -> "{\"reason\": \"Hanya satu orang yang dinilai.\"}";
            default -> null;
        };
    }
}
