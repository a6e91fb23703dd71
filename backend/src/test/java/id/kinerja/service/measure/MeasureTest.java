package id.kinerja.service.measure;

import static id.kinerja.service.Desk.REQUESTS;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.service.Desk;
import id.kinerja.service.request.EventKind;
import id.kinerja.service.request.Finding;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One in time, one late and corrected, one overdue, one given back: on a Tuesday from 09:00. */
@KinerjaTest
class MeasureTest {

    @Inject
    PersonMeasures persons;

    private Desk desk;
    private String query;
    private String late;
    private String lying;

    @BeforeEach
    void aMorning() {
        desk = new Desk();
        query = "?unitId=" + desk.section.id() + "&from=2026-05-12&to=2026-05-12";
        String inTime = desk.complete();
        late = desk.complete();
        lying = desk.complete();
        String back = desk.create("\"ticket\": false");
        desk.record(back, "{\"kind\": \"RETURNED\", \"reasonCode\": \"UNCLEAR_INFORMATION\", \"reason\": \"Papan belum diperbarui.\"}");
        desk.drafted(inTime, desk.colleague);
        TestClock.move(Duration.ofMinutes(10));
        desk.record(inTime, EventKind.READY).statusCode(200);
        desk.record(inTime, EventKind.HANDED_OVER).statusCode(200);
        desk.drafted(late, desk.colleague);
        TestClock.move(Duration.ofMinutes(30));
        desk.record(late, EventKind.READY).statusCode(200);
        desk.record(late, "{\"kind\": \"CORRECTED\", \"reasonCode\": \"OFFICER\", \"reason\": \"Salah nama.\"}").statusCode(200);
    }

    @Test
    void theMorningAddsUp() {
        as(desk.chief.bearer()).get("/api/v1/service-measures" + query).then().statusCode(200)
                .body("all.arrived", equalTo(4)).body("all.finished", equalTo(2))
                .body("all.onTime.count", equalTo(1)).body("all.onTime.of", equalTo(3)).body("all.overdue", equalTo(1))
                .body("all.processing.n", equalTo(2)).body("all.processing.medianSeconds", equalTo(1500)).body("all.processing.p90Seconds", equalTo(2220))
                .body("all.returned.count", equalTo(1)).body("all.returnedAvoidably.count", equalTo(1))
                .body("all.firstTimeRight.count", equalTo(1)).body("all.firstTimeRight.of", equalTo(2)).body("all.tooRecent", equalTo(2))
                .body("all.elapsed.n", equalTo(1)).body("all.waiting.n", equalTo(0))
                .body("services", hasSize(1)).body("services[0].promise.amount", equalTo(30))
                .body("weeks", hasSize(1)).body("limits", nullValue())
                .body("backlog[0].kind", equalTo("0")).body("backlog[0].count", equalTo(3))
                .body("returnCauses.kind", contains("UNCLEAR_INFORMATION")).body("steps.step", contains("DRAFTING"));
    }

    @Test
    void everyNumberListsItsRequests() {
        for (var expected : Map.of(Finding.ARRIVED, 4, Finding.FINISHED, 2, Finding.JUDGED, 3, Finding.ON_TIME, 1, Finding.FINISHED_LATE, 1,
                Finding.OVERDUE, 1, Finding.RETURNED, 1, Finding.CORRECTED_BY_OFFICER, 1, Finding.OPEN, 3).entrySet()) {
            as(desk.chief.bearer()).get(REQUESTS + "?finding=" + expected.getKey() + "&from=2026-05-12&to=2026-05-12").then().statusCode(200)
                    .body("items.size()", equalTo(expected.getValue()));
        }
        as(desk.chief.bearer()).get(REQUESTS + "?finding=CORRECTED_BY_OFFICER&from=2026-05-12&to=2026-05-12").then().body("items[0].id", equalTo(late));
        as(desk.chief.bearer()).get(REQUESTS + "?from=2026-05-13").then().body("items", empty());
    }

    @Test
    void whoLetsAFileLiePastItsTimeIsLateWithIt() {
        desk.drafted(lying, desk.colleague);
        LocalDate from = LocalDate.of(2026, 5, 1);
        LocalDate to = LocalDate.of(2026, 5, 31);
        TestClock.move(Duration.ofMinutes(1));
        PersonMeasure measure = persons.of(desk.colleague.id(), from, to);
        assertThat(measure.finished()).isEqualTo(2);
        assertThat(measure.onTime()).isEqualTo(1);
        assertThat(measure.judged()).as("with the one overdue").isEqualTo(3);
        assertThat(measure.timed()).isEqualTo(2);
        assertThat(measure.firstTimeRight()).isEqualTo(1);
        assertThat(persons.againstUnit(desk.colleague.id(), from, to)).contains(new BigDecimal("100.00"));
        for (var expected : Map.of(PersonFinding.FINISHED, 2, PersonFinding.JUDGED, 3, PersonFinding.FINISHED_LATE, 1, PersonFinding.OVERDUE, 1).entrySet()) {
            assertThat(persons.list(desk.colleague.id(), from, to, expected.getKey(), PageQuery.first(50)).items())
                    .as(expected.getKey().name()).hasSize(expected.getValue());
        }
        var overdue = persons.list(desk.colleague.id(), from, to, PersonFinding.OVERDUE, PageQuery.first(1)).items().getFirst();
        assertThat(overdue.id()).hasToString(lying);
        assertThat(overdue.readyAt()).isNull();
        assertThat(overdue.onTime()).isFalse();
        assertThat(persons.listAll(desk.colleague.id(), from, to)).hasSize(3);
        as(desk.chief.bearer()).get("/api/v1/service-measures/handlers" + query).then().statusCode(200).body("items[0].requests", equalTo(2))
                .body("items[0].onTime.count", equalTo(1)).body("items[0].onTime.of", equalTo(3)).body("items[0].ownSteps.n", equalTo(2));
        desk.keyed(desk.colleague.bearer()).body("{\"requestId\": \"%s\", \"cause\": \"SYSTEM_OUTAGE\"}".formatted(lying))
                .post("/api/v1/attribution-contests").then().statusCode(201);
        assertThat(persons.list(desk.colleague.id(), from, to, PersonFinding.CONTESTED, PageQuery.first(50)).items()).hasSize(1);
        desk.record(lying, EventKind.READY).statusCode(200);
        assertThat(persons.of(desk.colleague.id(), from, to).judged()).as("late once, not twice").isEqualTo(3);
    }

    @Test
    void aListByTheClockGoesOnAtTheNextPage() {
        String list = REQUESTS + "?finding=JUDGED&from=2026-05-12&to=2026-05-12&limit=2";
        String next = as(desk.chief.bearer()).get(list).then().statusCode(200).body("items", hasSize(2)).extract().path("page.next");
        TestClock.move(Duration.ofSeconds(1));
        as(desk.chief.bearer()).get(list + "&cursor=" + next).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void aPersonIsMeasuredByTheOwnSteps() {
        as(desk.chief.bearer()).get("/api/v1/service-measures/handlers" + query).then().statusCode(200).body("items", hasSize(1))
                .body("items[0].handler.name", equalTo("Tuti Sari")).body("items[0].requests", equalTo(2))
                .body("items[0].ownSteps.medianSeconds", equalTo(1200)).body("items[0].caseMixRatio", equalTo(1.5f))
                .body("items[0].onTime.count", equalTo(1));
        as(desk.counter()).get("/api/v1/service-measures/handlers" + query).then().statusCode(200).body("items", empty());
        as(desk.colleague.bearer(Role.SERVICE_OFFICER)).get("/api/v1/service-measures/handlers" + query).then().body("items", hasSize(1));
        PersonMeasure measure = persons.of(desk.colleague.id(), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        assertThat(measure.finished()).isEqualTo(2);
        assertThat(measure.onTime()).isEqualTo(1);
        assertThat(measure.firstTimeRight()).isEqualTo(1);
        assertThat(measure.medianProcessing()).isEqualTo(Duration.ofMinutes(25));
        assertThat(measure.medianOwnSteps()).isEqualTo(Duration.ofMinutes(20));
        assertThat(measure.judged()).isEqualTo(2);
        assertThat(persons.againstUnit(desk.colleague.id(), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))).contains(new BigDecimal("150.00"));
        for (var expected : Map.of(PersonFinding.FINISHED, 2, PersonFinding.JUDGED, 2, PersonFinding.ON_TIME, 1, PersonFinding.FINISHED_LATE, 1,
                PersonFinding.TIMED, 2, PersonFinding.RIGHT, 1, PersonFinding.CORRECTED_BY_OFFICER, 1, PersonFinding.EXCLUDED, 0).entrySet()) {
            assertThat(persons.list(desk.colleague.id(), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), expected.getKey(), PageQuery.first(50)).items())
                    .as(expected.getKey().name()).hasSize(expected.getValue());
        }
        assertThat(persons.of(desk.officer.id(), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)).finished()).isZero();
    }

    @Test
    void strangersAndSillySpansAreRefused() {
        as(desk.stranger.bearer()).get("/api/v1/service-measures" + query).then().statusCode(404);
        as(desk.chief.bearer()).get("/api/v1/service-measures?unitId=" + desk.section.id() + "&from=2026-05-12&to=2026-05-11").then()
                .statusCode(400).body("code", equalTo("service.span-wrong"));
        as(desk.camat.bearer()).get("/api/v1/service-measures?unitId=" + desk.district.id() + "&from=2026-05-12&to=2026-05-12").then()
                .statusCode(200).body("all.arrived", equalTo(4));
    }

    @Test
    void theMeasuresAreAFewStatements() {
        assertThat(QueryCount.of(() -> as(desk.chief.bearer()).get("/api/v1/service-measures" + query).then().statusCode(200))).isEqualTo(8);
        assertThat(QueryCount.of(() -> as(desk.chief.bearer()).get("/api/v1/service-measures/handlers" + query).then().statusCode(200))).isLessThanOrEqualTo(5);
    }
}
