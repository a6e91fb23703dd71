package id.kinerja.survey.result;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bearer;

import id.kinerja.organization.unit.UnitKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.Database;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A survey of a section in the state that the operation asks for; a clerk of it carries out an improvement. */
@ApplicationScoped
public class ResultAuthorization implements AuthorizationFixture {

    private static final String SURVEYS = "/api/v1/surveys/";
    private static final Set<String> BY_ID = Set.of("closeSurvey", "publishSurveyResult", "nameSurveyMedia", "listFlaggedAnswers", "listVoidings",
            "proposeVoiding", "listSurveyComments", "listImprovements", "planImprovement");
    private static final Set<String> RESULTS = Set.of("getSurveyResult", "downloadSurveyRows");
    private static final Set<String> VOIDINGS = Set.of("getVoiding", "decideVoiding");
    private static final Set<String> COMMENTS = Set.of("getSurveyComment", "moderateSurveyComment", "makeCommentComplaint");
    private static final Set<String> IMPROVEMENTS = Set.of("getImprovement", "changeImprovement", "removeImprovement", "reportImprovement");

    @Override
    public boolean serves(String operationId) {
        return BY_ID.contains(operationId) || RESULTS.contains(operationId) || VOIDINGS.contains(operationId) || COMMENTS.contains(operationId)
                || IMPROVEMENTS.contains(operationId) || operationId.equals("getStaffScore");
    }

    @Override
    public Scene create(String operationId) {
        TestClock.pin(TestClock.START);
        TestUnit district = aUnit("Kecamatan Kasemen").ofKind(UnitKind.DISTRICT).save();
        TestUnit section = aUnit("Seksi Pelayanan Umum").below(district).save();
        TestEmployee camat = anEmployee("Hani Lestari").heading(district).save();
        TestEmployee chief = anEmployee("Ika Sari").heading(section).assessedBy(camat).save();
        TestEmployee clerk = anEmployee("Rina Maulana").inUnit(section).assessedBy(chief).save();
        TestEmployee stranger = anEmployee("Tatang Hidayat").inUnit(aUnit("Kelurahan Banten").save()).save();
        Scenery scenery = new Scenery(section, clerk, operationId);
        return new Scene(scenery.path(), scenery.query(), scenery.body(), scenery.etag(), Map.of(
                Relation.SELF, clerk.token(), Relation.ASSESSOR, chief.token(), Relation.SUPERIOR, camat.token(),
                Relation.UNIT_HEAD, chief.token(), Relation.STRANGER, stranger.token()));
    }

    /** The survey and the thing in question. */
    private static final class Scenery {

        private final String operation;
        private final TestEmployee clerk;
        private final UUID survey;
        private final UUID answer;
        private final String thing;

        Scenery(TestUnit section, TestEmployee clerk, String operation) {
            this.operation = operation;
            this.clerk = clerk;
            survey = new SurveyFixture(section.id()).save();
            SurveyFixture.answersOf29(survey);
            answer = SurveyFixture.answer(survey, null, true, 1, 1, 1, 1, 1, 1, 1, 1, 1);
            if (!operation.equals("closeSurvey")) {
                asWith(bearer(Role.HR_OFFICER), "\"0\"").body("{}").post(SURVEYS + survey + "/closing").then().statusCode(200);
            }
            if (operation.equals("nameSurveyMedia")) {
                asWith(bearer(Role.HR_OFFICER), "\"1\"").body("{\"media\": []}").post(SURVEYS + survey + "/publication").then().statusCode(200);
            }
            thing = VOIDINGS.contains(operation) ? voiding() : COMMENTS.contains(operation) ? comment() : IMPROVEMENTS.contains(operation) ? improvement() : null;
        }

        Map<String, Object> path() {
            return operation.equals("getStaffScore") ? Map.of("employeeId", clerk.id())
                    : RESULTS.contains(operation) ? Map.of("surveyId", survey) : Map.of("id", thing == null ? survey : thing);
        }

        Map<String, Object> query() {
            return operation.equals("getStaffScore") ? Map.of("from", "2026-01-01", "to", "2026-12-31") : Map.of();
        }

        String etag() {
            return switch (operation) {
                case "publishSurveyResult" -> "\"1\"";
                case "nameSurveyMedia" -> "\"2\"";
                default -> "\"0\"";
            };
        }

        String body() {
            return switch (operation) {
                case "closeSurvey" -> "{}";
                case "publishSurveyResult", "nameSurveyMedia" -> "{\"media\": []}";
                case "proposeVoiding" -> "{\"answerIds\": [\"%s\"], \"reason\": \"Ditulis petugas.\"}".formatted(answer);
                case "decideVoiding" -> "{\"accepted\": false}";
                case "moderateSurveyComment" -> "{\"shown\": true}";
                case "makeCommentComplaint" -> "{\"complaintClass\": \"LIGHT\", \"aboutConduct\": false}";
                case "planImprovement", "changeImprovement" -> plan();
                case "reportImprovement" -> "{\"percentDone\": 20}";
                default -> null;
            };
        }

        private String voiding() {
            return as(bearer(Role.HR_OFFICER)).body("{\"answerIds\": [\"%s\"], \"reason\": \"Ditulis petugas.\"}".formatted(answer))
                    .post(SURVEYS + survey + "/voidings").then().statusCode(201).extract().path("id");
        }

        private String comment() {
            UUID id = UUID.randomUUID();
            Database.run("INSERT INTO survey_comment (id, survey_id, text, complaint, state) VALUES (?, ?, 'Lama.', true, 'NEW')", id, survey);
            return id.toString();
        }

        private String improvement() {
            return as(bearer(Role.HR_OFFICER)).body(plan()).post(SURVEYS + survey + "/improvements").then().statusCode(201).extract().path("id");
        }

        private String plan() {
            return "{\"itemCode\": \"TIME\", \"action\": \"Loket kedua.\", \"year\": 2026, \"quarter\": 3, \"ownerEmployeeId\": \"%s\"}"
                    .formatted(clerk.id());
        }
    }
}
