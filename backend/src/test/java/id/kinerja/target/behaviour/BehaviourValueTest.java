package id.kinerja.target.behaviour;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@KinerjaTest
class BehaviourValueTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodySignedInReadsTheSevenValuesWithThreeGuidesEach(Role role) {
        given().header("Authorization", TestTokens.of(role).bearer()).get("/api/v1/behaviour-values").then().statusCode(200)
                .body("items.value", contains(
                        "SERVICE_ORIENTED", "ACCOUNTABLE", "COMPETENT", "HARMONIOUS", "LOYAL", "ADAPTIVE", "COLLABORATIVE"))
                .body("items.label.id", contains(
                        "Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif", "Kolaboratif"))
                .body("items.guides", everyItem(hasSize(3)))
                .body("items[0].guides[1].id", equalTo("Ramah, cekatan, solutif, dan dapat diandalkan"));
    }

    @Test
    void nobodyElseDoes() {
        given().get("/api/v1/behaviour-values").then().statusCode(401);
    }

    @Test
    void allGuidesDiffer() {
        List<Wording> guides = Arrays.stream(BehaviourValue.values()).flatMap(value -> value.guides().stream()).toList();
        assertThat(guides).hasSize(21);
        assertThat(new HashSet<>(guides)).hasSize(21);
    }
}
