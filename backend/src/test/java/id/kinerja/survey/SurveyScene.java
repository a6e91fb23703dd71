package id.kinerja.survey;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Fixtures.bearer;

import id.kinerja.service.Desk;
import id.kinerja.service.request.EventKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.TestClock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A counter whose section asks its visitors from the tests' day on, and the ways to visit and to answer. */
public final class SurveyScene {

    public static final String SURVEYS = "/api/v1/surveys";
    public static final String FORMS = "/api/v1/survey-forms/";
    public static final String ITEMS = "REQUIREMENTS PROCEDURE TIME FEE PRODUCT COMPETENCE CONDUCT FACILITIES COMPLAINTS";

    public final Desk desk = new Desk();
    public final String surveyId;
    private int keys;

    public SurveyScene() {
        surveyId = create(desk.chief.bearer(), "").extract().path("id");
    }

    public ValidatableResponse create(String bearer, String more) {
        return keyed(bearer).body("""
                {"unitId": "%s", "name": "Triwulan II 2026", "startsOn": "2026-05-12", "endsOn": "2026-06-30", "expectedVisits": 500%s}"""
                .formatted(desk.section.id(), more)).post(SURVEYS).then();
    }

    /** A visit handled by the colleague, from the counter to its end. */
    public String visit() {
        String id = desk.complete();
        desk.drafted(id, desk.colleague);
        TestClock.move(Duration.ofSeconds(1));
        desk.record(id, EventKind.READY).statusCode(200);
        desk.record(id, EventKind.HANDED_OVER).statusCode(200);
        return id;
    }

    /** The code on the receipt of this visit; null where it has none. */
    public String codeOf(String requestId) {
        return as(desk.counter()).get(Desk.REQUESTS + "/" + requestId + "/receipt").then().statusCode(200).extract().path("survey.surveyCode");
    }

    public String code() {
        return codeOf(visit());
    }

    public static Response answer(String code, String scores) {
        return answer(code, scores, "");
    }

    public static Response answer(String code, String scores, String more) {
        return anonymously().body("{\"scores\": %s, \"channel\": \"WEB\"%s}".formatted(scores, more)).post(FORMS + code + "/answers");
    }

    /** Nine scores in the order of the form; a dot leaves one blank. */
    public static String scores(String nine) {
        String[] codes = ITEMS.split(" ");
        return Stream.iterate(0, place -> place + 1).limit(codes.length).filter(place -> nine.charAt(place) != '.')
                .map(place -> "\"" + codes[place] + "\": " + nine.charAt(place)).collect(Collectors.joining(", ", "{", "}"));
    }

    public RequestSpecification keyed(String bearer) {
        return as(bearer).header("Idempotency-Key", "survey-test-key-%06d".formatted(keys++));
    }

    public static String personnel() {
        return bearer(Role.HR_OFFICER);
    }
}
