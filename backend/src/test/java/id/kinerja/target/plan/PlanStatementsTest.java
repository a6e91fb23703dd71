package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements the endpoints send: bounded, and the same for a small plan and a large one. */
@KinerjaTest
class PlanStatementsTest {

    private final PlanApi clerk = PlanApi.as(CLERK);
    private UUID plan;

    @BeforeEach
    void aPlan() {
        PlanOffice.open();
        PlanApi.chiefsDraft("Layanan memuaskan");
        plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        clerk.get(plan);
    }

    @Test
    void aPlanIsReadWithAFewStatementsHoweverLargeItIs() {
        clerk.save(plan, content(2, 2));
        assertThat(reading()).isLessThanOrEqualTo(6);
        clerk.save(plan, content(20, 10));
        assertThat(reading()).isLessThanOrEqualTo(6);
    }

    @Test
    void aListIsReadWithAtMostThree() {
        PlanApi officer = new PlanApi(TestTokens.of(Role.HR_OFFICER).bearer());
        officer.list("");
        assertThat(QueryCount.of(() -> officer.list("?cycleId=" + CYCLE).then().statusCode(200))).isLessThanOrEqualTo(2);
        assertThat(QueryCount.of(() -> clerk.list("").then().statusCode(200))).isLessThanOrEqualTo(3);
    }

    @Test
    void savingCostsTheSameForTwoTargetsAndForTwenty() {
        for (String content : List.of(content(2, 2), content(20, 2), content(20, 10), content(1, 1))) {
            assertThat(saving(content)).isLessThanOrEqualTo(28);
        }
    }

    @Test
    void savingNothingNewCostsLess() {
        saving(content(20, 1));
        String same = sameAgain();
        assertThat(saving(same)).isLessThanOrEqualTo(18);
    }

    @Test
    void theStepsToTheSignaturesAreBounded() {
        clerk.save(plan, content(20, 10));
        PlanApi chief = PlanApi.as(CHIEF);
        assertThat(stepping(clerk, "submission")).isLessThanOrEqualTo(12);
        assertThat(stepping(chief, "agreement")).isLessThanOrEqualTo(10);
        assertThat(stepping(clerk, "signature")).isLessThanOrEqualTo(13);
        assertThat(stepping(chief, "signature")).isLessThanOrEqualTo(16);
        assertThat(stepping(clerk, "revision")).isLessThanOrEqualTo(20);
    }

    private long reading() {
        return QueryCount.of(() -> clerk.get(plan).then().statusCode(200));
    }

    private long saving(String content) {
        String tag = PlanApi.tag(plan);
        return QueryCount.of(() -> clerk.save(plan, tag, content).then().statusCode(200));
    }

    private long stepping(PlanApi caller, String step) {
        String tag = PlanApi.tag(plan);
        return QueryCount.of(() -> caller.step(plan, tag, step).then().statusCode(step.equals("revision") ? 201 : 200));
    }

    /** The present targets with their ids. */
    private String sameAgain() {
        var targets = clerk.get(plan).jsonPath();
        return PlanApi.content(IntStream.range(0, 20).mapToObj(i -> target(
                "\"id\":\"" + targets.getString("targets[" + i + "].id") + "\",",
                "\"superiorTargetId\":\"" + targets.getString("targets[" + i + "].links[0].superiorTargetId") + "\"",
                indicator("\"id\":\"" + targets.getString("targets[" + i + "].indicators[0].id") + "\","))).toArray(String[]::new));
    }

    private String content(int targets, int indicators) {
        String superior = clerk.linkable(plan).path("items[0].id");
        String parts = IntStream.range(0, indicators).mapToObj(i -> indicator("")).collect(Collectors.joining(","));
        return PlanApi.content(IntStream.range(0, targets)
                .mapToObj(i -> target("", "\"superiorTargetId\":\"" + superior + "\"", parts)).toArray(String[]::new));
    }

    private static String target(String id, String superior, String indicators) {
        return "{" + id + "\"kind\":\"MAIN\",\"title\":\"Surat\",\"links\":[{" + superior + ",\"kind\":\"DIRECT\"}],\"indicators\":[" + indicators + "]}";
    }

    private static String indicator(String id) {
        return "{" + id + "\"aspect\":\"QUANTITY\",\"description\":\"Surat\",\"unitOfMeasure\":\"surat\",\"direction\":\"HIGHER_BETTER\","
                + "\"accumulation\":\"SUM\",\"targetValue\":12}";
    }
}
