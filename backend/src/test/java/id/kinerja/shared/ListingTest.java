package id.kinerja.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KinerjaTest
class ListingTest {

    @BeforeEach
    void sevenTrialsInThreeMoments() {
        for (int i = 1; i <= 7; i++) {
            Database.run("INSERT INTO trial (id, name, created_at, version) VALUES (CAST(? AS uuid), ?, CAST(? AS timestamptz), 0)",
                    "01900000-0000-7000-8000-00000000000" + i, "name " + (8 - i), "2026-01-0" + (1 + i % 3) + "T00:00:00.123456Z");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sort=name", "sort=-name", "sort=createdAt", "sort=-createdAt,name", "sort=createdAt,-name"})
    void walkingForwardsAndBackShowsEachItemOnceInTheSameOrder(String order) {
        List<String> whole = names(list(order + "&limit=200"));
        List<String> forwards = new ArrayList<>();
        List<String> last = null;
        Response page = list(order + "&limit=3");
        while (true) {
            last = names(page);
            forwards.addAll(last);
            if (page.path("page.next") == null) {
                break;
            }
            page = list(order + "&limit=3&cursor=" + page.path("page.next"));
        }
        assertThat(forwards).isEqualTo(whole).hasSize(7);

        List<String> backwards = new ArrayList<>(last);
        while (page.path("page.prev") != null) {
            page = list(order + "&limit=3&cursor=" + page.path("page.prev"));
            backwards.addAll(0, names(page));
        }
        assertThat(backwards).isEqualTo(whole);
    }

    @Test
    void aCursorIsGoodOnlyForTheListFilterAndOrderItCameFrom() {
        String cursor = list("limit=2").path("page.next");
        refuse("limit=2&sort=-name&cursor=" + cursor);
        refuse("limit=2&name=name&cursor=" + cursor);
        refuse("limit=2&cursor=" + cursor.substring(0, cursor.length() - 4) + "AAAA");
        refuse("limit=2&cursor=AAAAAAAA");
        refuse("limit=2&cursor=" + "A".repeat(2001));
        list("limit=3&cursor=" + cursor).then().statusCode(200);
    }

    @Test
    void aTotalIsGivenOnlyWhenAskedForAndStopsAtTenThousand() {
        list("limit=2").then().body("page.total", nullValue());
        list("limit=2&include=total").then().body("page.total", equalTo(7)).body("page.totalIsCapped", equalTo(false));
        Database.run("INSERT INTO trial (id, name, version) SELECT gen_random_uuid(), 'bulk ' || n, 0 FROM generate_series(1, 10001) n");
        list("limit=2&include=total").then().body("page.total", equalTo(10_000)).body("page.totalIsCapped", equalTo(true));
    }

    @Test
    void aPageCostsOneStatement() {
        list("limit=2");
        assertThat(QueryCount.of(() -> list("limit=2"))).isEqualTo(1);
    }

    @Test
    void aFilterThatMatchesNothingGivesAnEmptyPage() {
        list("name=zzz").then().body("items.size()", equalTo(0)).body("page.next", nullValue());
    }

    private static void refuse(String query) {
        given().header("Authorization", TestTokens.of(Role.EMPLOYEE).bearer()).urlEncodingEnabled(false)
                .get("/api/v1/trials?" + query).then().statusCode(400)
                .body("errors[0].pointer", equalTo("/query/cursor"));
    }

    private static Response list(String query) {
        Response response = given().header("Authorization", TestTokens.of(Role.EMPLOYEE).bearer()).urlEncodingEnabled(false)
                .get("/api/v1/trials?" + query.replaceFirst("^&", ""));
        response.then().statusCode(200);
        return response;
    }

    private static List<String> names(Response page) {
        return page.path("items.name");
    }
}
