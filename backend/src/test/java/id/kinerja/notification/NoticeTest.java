package id.kinerja.notification;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bean;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.notification.text.MessageKey;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestEmployee;
import io.restassured.RestAssured;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class NoticeTest {

    private static final String NOTICES = "/api/v1/notices";
    private static final String PREFERENCES = "/api/v1/me/notice-preferences";
    private static final LocalDate DUE = LocalDate.parse("2026-06-01");

    private TestEmployee ika;

    @BeforeEach
    void someoneIsThere() {
        ika = anEmployee("Ika Sari").save();
    }

    @Test
    void aNoticeIsReadInOnesOwnLanguage() {
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026");
        as(ika.bearer()).get(NOTICES).then().statusCode(200)
                .body("items.text", contains("Your plan for 2026 should be sent by June 1, 2026."))
                .body("items.path", contains("/kinerja/target")).body("items.group", contains("REMINDER")).body("items[0].readAt", nullValue());
        String indonesian = RestAssured.given().header("Authorization", ika.bearer()).header("Accept-Language", "id")
                .get(NOTICES).then().extract().path("items[0].text");
        assertThat(indonesian).isEqualTo("SKP 2026 Anda sebaiknya dikirim paling lambat 1 Juni 2026.");
    }

    @Test
    void numbersAndWordsFollowTheLanguageToo() {
        TestNotice.DECISION_DUE.sendTo(ika.id(), DUE, new MessageKey("evaluation.predicate.GOOD"), 1200);
        as(ika.bearer()).get(NOTICES).then().body("items.text", hasItem("1,200 plans for Good wait for your review until June 1, 2026."));
    }

    @Test
    void readingCountsDown() {
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026");
        TestClock.move(Duration.ofMinutes(1));
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2027");
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2028");
        as(ika.bearer()).get(NOTICES + "/summary").then().statusCode(200).body("unread", is(3));
        String id = as(ika.bearer()).queryParam("limit", 2).get(NOTICES).then().body("page.next", notNullValue()).extract().path("items[1].id");
        as(ika.bearer()).post(NOTICES + "/" + id + "/reading").then().statusCode(200).body("readAt", notNullValue());
        as(ika.bearer()).post(NOTICES + "/" + id + "/reading").then().statusCode(200);
        as(ika.bearer()).get(NOTICES + "/summary").then().body("unread", is(2));
        as(ika.bearer()).queryParam("unread", false).get(NOTICES).then().body("items.id", contains(id));
        as(ika.bearer()).post(NOTICES + "/reading").then().statusCode(200).body("unread", is(0));
        as(ika.bearer()).queryParam("unread", true).get(NOTICES).then().body("items", empty());
    }

    @Test
    void anotherPersonsNoticesDoNotExist() {
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026");
        String id = as(ika.bearer()).get(NOTICES).then().extract().path("items[0].id");
        TestEmployee budi = anEmployee("Budi").save();
        as(budi.bearer()).post(NOTICES + "/" + id + "/reading").then().statusCode(404);
        as(budi.bearer()).get(NOTICES).then().body("items", empty());
        as(bearer(Role.ADMIN)).get(NOTICES).then().statusCode(200).body("items", empty());
        as(bearer(Role.ADMIN)).get(NOTICES + "/summary").then().statusCode(200).body("unread", is(0));
    }

    @Test
    void noticeAndEffectShareTheirFate() {
        assertThatThrownBy(() -> bean(Notifications.class).send(TestNotice.PLAN_DUE, ika.id(), List.of(DUE, "2026"), "/kinerja"))
                .isInstanceOf(TransactionalException.class);
        QuarkusTransaction.begin();
        bean(Notifications.class).send(TestNotice.PLAN_DUE, ika.id(), List.of(DUE, "2026"), "/kinerja");
        QuarkusTransaction.rollback();
        assertThat(Database.count("notice")).isZero();
        assertThat(Database.count("mail_outbox")).isZero();
    }

    @Test
    void whoLeftIsToldNothingAndARoleIsToldOnceEach() {
        TestEmployee gone = anEmployee("Agus").whoLeft().save();
        TestNotice.PLAN_DUE.sendTo(gone.id(), DUE, "2026");
        assertThat(Database.count("notice")).isZero();
        Database.run("INSERT INTO account (id, employee_id, roles, status, created_at) VALUES (?, ?, ARRAY['EMPLOYEE','HR_OFFICER'], 'ACTIVE', now())",
                UUID.randomUUID(), ika.id());
        long statements = QueryCount.of(() -> QuarkusTransaction.requiringNew().run(() -> bean(Notifications.class)
                .sendToRole(TestNotice.PLAN_DUE, Role.HR_OFFICER, List.of(DUE, "2026"), "/admin/pegawai")));
        assertThat(statements).isEqualTo(2);
        assertThat(Database.rows("SELECT recipient_employee_id AS id FROM notice")).extracting("id").containsExactly(ika.id());
    }

    @Test
    void eachGroupComesByMailAsChosen() {
        as(ika.bearer()).get(PREFERENCES).then().statusCode(200).header("ETag", equalTo("\"0\"")).body("mailAvailable", is(true))
                .body("addressKnown", is(false)).body("language", equalTo("ID"))
                .body("groups.find { it.group == 'TEAM' }.mail", equalTo("DAILY"));
        asWith(ika.bearer(), "\"0\"").body("""
                        {"language": "EN", "groups": [{"group": "REMINDER", "mail": "NEVER"}, {"group": "TEAM", "mail": "AT_ONCE"}]}""")
                .put(PREFERENCES).then().statusCode(200).header("ETag", equalTo("\"1\"")).body("language", equalTo("EN"));
        asWith(ika.bearer(), "\"0\"").body("{\"language\": \"ID\", \"groups\": []}").put(PREFERENCES).then().statusCode(412);
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026");
        TestNotice.DECISION_DUE.sendTo(ika.id(), DUE, "2026", 2);
        assertThat(Database.rows("SELECT mail FROM notice ORDER BY mail")).extracting("mail").containsExactly("AT_ONCE", "NEVER");
        assertThat(Database.count("mail_outbox")).isEqualTo(1);
        assertThat(Database.count("audit_event WHERE action = 'NOTICE_PREFERENCES_CHANGED'")).isEqualTo(1);
        as(bearer(Role.EMPLOYEE)).get(PREFERENCES).then().statusCode(403);
    }

    @Test
    void theBellCostsOneStatement() {
        assertThat(QueryCount.of(() -> as(ika.bearer()).get(NOTICES + "/summary").then().statusCode(200))).isEqualTo(1);
        assertThat(QueryCount.of(() -> as(ika.bearer()).get(NOTICES).then().statusCode(200))).isEqualTo(1);
        assertThat(QueryCount.of(() -> TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026"))).isEqualTo(1);
    }
}
