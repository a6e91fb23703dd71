package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanApi.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.target.IndicatorSource;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fills itself is written into a plan, and only as it is counted. */
@KinerjaTest
class IndicatorSourceTest {

    private static final String INDICATOR = """
            {"aspect":"TIME","description":"Surat tepat waktu","unitOfMeasure":"%s","direction":"%s","accumulation":"%s","targetValue":90%s}""";

    private final PlanApi clerk = PlanApi.as(PlanOffice.CLERK);
    private UUID plan;

    @BeforeEach
    void aDraft() {
        PlanOffice.open();
        plan = PlanApi.clerksPlanIn(PlanStatus.DRAFT);
    }

    @Test
    void eachSourceIsCountedInOneWay() {
        Map<IndicatorSource, List<String>> ways = Map.of(
                IndicatorSource.ON_TIME_RATE, List.of("%", "HIGHER_BETTER", "AVERAGE"),
                IndicatorSource.ON_TIME_AGAINST_UNIT, List.of("persen", "HIGHER_BETTER", "AVERAGE"),
                IndicatorSource.MEDIAN_PROCESSING_TIME, List.of("Menit", "LOWER_BETTER", "AVERAGE"),
                IndicatorSource.FIRST_TIME_RIGHT, List.of("%", "HIGHER_BETTER", "AVERAGE"),
                IndicatorSource.REQUESTS_FINISHED, List.of("surat", "HIGHER_BETTER", "SUM"),
                IndicatorSource.UNIT_INDEX, List.of("indeks", "HIGHER_BETTER", "LATEST"),
                IndicatorSource.STAFF_COMPETENCE, List.of("Nilai", "HIGHER_BETTER", "AVERAGE"),
                IndicatorSource.STAFF_CONDUCT, List.of("poin", "HIGHER_BETTER", "AVERAGE"));
        ways.forEach((source, way) -> clerk.save(plan, target(way.get(0), way.get(1), way.get(2), source.name())).then().statusCode(200)
                .body("targets[0].indicators[0].source", equalTo(source.name())));
    }

    @Test
    void anotherWayIsRefusedAtItsPlace() {
        clerk.save(plan, target("hari", "LOWER_BETTER", "SUM", "ON_TIME_RATE")).then().statusCode(422)
                .body("errors.pointer", contains("/targets/0/indicators/0/unitOfMeasure", "/targets/0/indicators/0/direction",
                        "/targets/0/indicators/0/accumulation"))
                .body("errors.code", contains("target.source-unit", "target.source-direction", "target.source-accumulation"))
                .body("errors[0].detail", equalTo("Indikator yang terisi sendiri ini dihitung dalam satuan: %, persen, percent."));
    }

    @Test
    void whatCitizensSayIsInPoints() {
        clerk.save(plan, target("%", "LOWER_BETTER", "AVERAGE", "UNIT_INDEX")).then().statusCode(422)
                .body("errors.code", contains("target.source-unit", "target.source-direction", "target.source-accumulation"))
                .body("errors[0].detail", equalTo("Indikator yang terisi sendiri ini dihitung dalam satuan: nilai, poin, indeks, points."));
        clerk.save(plan, target("%", "HIGHER_BETTER", "LATEST", "STAFF_CONDUCT")).then().statusCode(422)
                .body("errors.pointer", contains("/targets/0/indicators/0/unitOfMeasure", "/targets/0/indicators/0/accumulation"));
    }

    @Test
    void whoNamesNoSourceRecordsThemselves() {
        clerk.save(plan, content("{\"kind\":\"MAIN\",\"title\":\"Surat\",\"indicators\":[" + INDICATOR.formatted("hari", "LOWER_BETTER", "SUM", "") + "]}"))
                .then().statusCode(200).body("targets[0].indicators[0].source", equalTo("MANUAL"));
        assertThat(Database.rows("SELECT 1 FROM indicator WHERE source = 'MANUAL'")).hasSize(1);
    }

    private static String target(String unit, String direction, String accumulation, String source) {
        return content("{\"kind\":\"MAIN\",\"title\":\"Surat\",\"indicators\":["
                + INDICATOR.formatted(unit, direction, accumulation, ",\"source\":\"" + source + "\"") + "]}");
    }
}
