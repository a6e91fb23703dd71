package id.kinerja.service.contest;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.kinerja.service.Desk;
import id.kinerja.service.measure.PersonMeasure;
import id.kinerja.service.measure.PersonMeasures;
import id.kinerja.service.request.EventKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestEmployee;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk drafted two letters, one in time and one late. */
@KinerjaTest
class ContestTest {

    private static final String CONTESTS = "/api/v1/attribution-contests";
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);

    @Inject
    PersonMeasures persons;

    private Desk desk;
    private String late;

    @BeforeEach
    void twoLetters() {
        desk = new Desk();
        String inTime = desk.complete();
        late = desk.complete();
        desk.drafted(inTime, desk.colleague);
        TestClock.move(Duration.ofMinutes(10));
        desk.record(inTime, EventKind.READY).statusCode(200);
        desk.drafted(late, desk.colleague);
        TestClock.move(Duration.ofMinutes(30));
        desk.record(late, EventKind.READY).statusCode(200);
    }

    @Test
    void whatIsAcceptedCountsNoMore() {
        assertThat(of(desk.colleague).onTime()).isEqualTo(1);
        assertThat(of(desk.colleague).judged()).isEqualTo(2);
        String id = contested(desk.colleague, "\"cause\": \"SYSTEM_OUTAGE\", \"explanation\": \"Jaringan padam.\"");
        assertThat(of(desk.colleague).judged()).as("until it is decided").isEqualTo(2);
        assertThat(of(desk.colleague).contested()).isEqualTo(1);
        tasks(desk.chief).body("items.code", hasItem("DECIDE_CONTESTS"));
        tasks(desk.camat).body("items.code", not(hasItem("DECIDE_CONTESTS")));
        decide(desk.chief, id, true).statusCode(200).body("state", equalTo("ACCEPTED")).body("decidedBy.name", equalTo("Ika Sari"))
                .body("allowedActions", empty());
        PersonMeasure after = of(desk.colleague);
        assertThat(after.judged()).isEqualTo(1);
        assertThat(after.finished()).isEqualTo(1);
        assertThat(after.excluded()).isEqualTo(Map.of(ContestCause.SYSTEM_OUTAGE, 1L));
        assertThat(after.changedAt()).isNotNull();
        tasks(desk.chief).body("items.code", not(hasItem("DECIDE_CONTESTS")));
        as(desk.colleague.bearer()).get("/api/v1/notices").then().body("items.path", hasItem("/layanan/sanggahan/" + id));
        as(desk.chief.bearer()).get("/api/v1/service-measures/handlers?unitId=" + desk.section.id() + "&from=2026-05-12&to=2026-05-12").then()
                .body("items[0].requests", equalTo(1));
        as(desk.chief.bearer()).get("/api/v1/service-measures?unitId=" + desk.section.id() + "&from=2026-05-12&to=2026-05-12").then()
                .body("all.finished", equalTo(2));
    }

    @Test
    void whatAnotherDidCountsForThem() {
        String id = contested(desk.colleague, "\"cause\": \"WRONG_HANDLER\", \"rightEmployeeId\": \"%s\"".formatted(desk.officer.id()));
        assertThat(of(desk.officer).finished()).isZero();
        decide(desk.chief, id, true).statusCode(200);
        assertThat(of(desk.colleague).finished()).isEqualTo(1);
        assertThat(of(desk.officer).finished()).isEqualTo(1);
        as(desk.officer.bearer()).get(Desk.REQUESTS + "/" + late).then().statusCode(200);
        as(desk.officer.bearer()).get(CONTESTS + "/" + id).then().statusCode(200).body("allowedActions", empty());
        contest(desk.officer, "\"cause\": \"WRONG_HANDLER\", \"rightEmployeeId\": \"%s\"".formatted(desk.stranger.id()))
                .statusCode(422).body("code", equalTo("service.contest-moved-once"));
        String second = contested(desk.officer, "\"cause\": \"OTHER\", \"explanation\": \"Saya cuti hari itu.\"");
        decide(desk.chief, second, true).statusCode(200);
        assertThat(of(desk.officer).finished()).isZero();
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        String step = contested(desk.colleague, "\"cause\": \"WRONG_HANDLER\", \"step\": \"DRAFTING\", \"rightEmployeeId\": \"%s\"".formatted(desk.chief.id()));
        as(desk.chief.bearer()).get(CONTESTS + "/" + step).then().statusCode(200).body("allowedActions", empty());
        decide(desk.chief, step, false).statusCode(403);
        tasks(desk.chief).body("items.code", not(hasItem("DECIDE_CONTESTS")));
        tasks(desk.camat).body("items.code", hasItem("DECIDE_CONTESTS"));
        decide(desk.colleague, step, true).statusCode(403);
        decide(desk.stranger, step, true).statusCode(404);
        decide(desk.camat, step, false).statusCode(200).body("state", equalTo("REJECTED"));
        decide(desk.camat, step, true).statusCode(409).body("code", equalTo("service.contest-is-rejected"));
        contest(desk.colleague, "\"cause\": \"SYSTEM_OUTAGE\"").statusCode(409);
    }

    @Test
    void whatIsTakenBackMayBeSaidAgain() {
        String id = contested(desk.colleague, "\"cause\": \"OTHER_AGENCY\"");
        act(desk.chief, id, "withdrawal", null).statusCode(403);
        act(desk.colleague, id, "withdrawal", null).statusCode(200).body("state", equalTo("WITHDRAWN"));
        act(desk.colleague, id, "withdrawal", null).statusCode(409);
        contested(desk.colleague, "\"cause\": \"SYSTEM_OUTAGE\"");
        as(desk.colleague.bearer()).get(CONTESTS + "?state=OPEN&employeeId=" + desk.colleague.id()).then().body("items", hasSize(1));
        as(desk.stranger.bearer()).get(CONTESTS).then().statusCode(200).body("items", empty());
        as(bearer(Role.AUDITOR)).get(CONTESTS + "?requestId=" + late).then().body("items.state", contains("OPEN", "WITHDRAWN"));
        assertThat(QueryCount.of(() -> as(desk.chief.bearer()).get(CONTESTS + "?unitId=" + desk.section.id()).then().statusCode(200))).isEqualTo(2);
    }

    @Test
    void onlyWhatCountsForOneselfIsContestedAndWithASense() {
        contest(desk.officer, "\"cause\": \"SYSTEM_OUTAGE\"").statusCode(422).body("code", equalTo("service.contest-not-yours"));
        contest(desk.colleague, "\"cause\": \"SYSTEM_OUTAGE\", \"step\": \"SIGNATURE\"").statusCode(422);
        contest(desk.colleague, "\"cause\": \"OTHER\", \"explanation\": \" \"").statusCode(422).body("errors.pointer", contains("/explanation"));
        contest(desk.colleague, "\"cause\": \"OTHER_AGENCY\", \"rightEmployeeId\": \"%s\"".formatted(desk.colleague.id())).statusCode(422)
                .body("errors.code", contains("service.contest-right-handler-without-wrong", "service.contest-right-handler-is-you"));
    }

    private PersonMeasure of(TestEmployee person) {
        return persons.of(person.id(), FIRST, LAST);
    }

    private ValidatableResponse contest(TestEmployee by, String more) {
        return desk.keyed(by.bearer()).body("{\"requestId\": \"%s\", %s}".formatted(late, more)).post(CONTESTS).then();
    }

    private String contested(TestEmployee by, String more) {
        return contest(by, more).statusCode(201).body("state", equalTo("OPEN")).extract().path("id");
    }

    private ValidatableResponse decide(TestEmployee by, String id, boolean accepted) {
        return act(by, id, "decision", "{\"accepted\": %s, \"reason\": \"Sudah saya periksa.\"}".formatted(accepted));
    }

    private ValidatableResponse act(TestEmployee by, String id, String what, String body) {
        var call = desk.keyed(by.bearer()).header("If-Match", etag(bearer(Role.AUDITOR), CONTESTS + "/" + id));
        return (body == null ? call : call.body(body)).post(CONTESTS + "/" + id + "/" + what).then();
    }

    private static ValidatableResponse tasks(TestEmployee of) {
        return as(of.bearer()).get("/api/v1/tasks").then().statusCode(200);
    }
}
