package id.kinerja.audit.chain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.TestAccounts;
import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.CallerContext;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@KinerjaTest
class AuditChainTest {

    private static final String EVENTS = "/api/v1/audit-events";

    @Inject
    AuditTrail trail;

    @Inject
    AuditChainService chain;

    private void record(int events) {
        QuarkusTransaction.requiringNew().run(() -> trail.recordAll(IntStream.range(0, events)
                .mapToObj(i -> AuditEntry.of("PLAN_SUBMITTED", "PLAN", new UUID(7, i)).with("number", i).with("text", "ä ’ 中"))
                .toList()));
    }

    /** As somebody with all rights over the database would do it. */
    private static void tamper(String table, String sql) {
        Database.run("ALTER TABLE " + table + " DISABLE TRIGGER USER");
        try {
            assertThat(Database.run(sql)).isPositive();
        } finally {
            Database.run("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }
    }

    private static RequestSpecification auditor() {
        return given().header("Authorization", TestTokens.of(Role.AUDITOR).bearer());
    }

    private static ValidatableResponse verify() {
        return auditor().post("/api/v1/audit-chain/verifications").then().statusCode(201);
    }

    private static void assertBroken(String table, String sql, int position, BreakReason reason) {
        tamper(table, sql);
        verify().body("intact", is(false)).body("firstBrokenPosition", is(position)).body("reason", is(reason.name()));
    }

    @Test
    void anUntouchedTrailIsIntact() {
        record(3);
        verify().body("intact", is(true)).body("checked", is(3)).body("headPosition", is(3));

        auditor().get("/api/v1/audit-chain").then().statusCode(200)
                .body("length", is(3)).body("unlinkedCount", is(1)).body("lastVerification.intact", is(true));
        verify().body("checked", is(4));
    }

    @Test
    void anEmptyTrailIsIntact() {
        verify().body("intact", is(true)).body("checked", is(0)).body("headHash", is("0".repeat(64)));
    }

    @Test
    void anOutsiderChecksTheChainInPlainSql() {
        record(5);
        chain.linkAll();
        assertThat(Database.rows("SELECT bool_and(l.hash = sha256(coalesce(b.hash, decode(repeat('00', 32), 'hex'))"
                        + " || convert_to(" + ChainHash.CANONICAL + ", 'UTF8'))) AS holds FROM audit_link l"
                        + " JOIN audit_event e ON e.id = l.event_id LEFT JOIN audit_link b ON b.position = l.position - 1"))
                .containsExactly(Map.of("holds", true));
    }

    @Test
    void aChangedEventIsFound() {
        record(5);
        verify().body("intact", is(true));
        assertBroken("audit_event", "UPDATE audit_event SET detail = '{\"number\": 99}' WHERE subject_id = '" + new UUID(7, 2) + "'",
                3, BreakReason.HASH_MISMATCH);
    }

    @Test
    void aRemovedEventIsFound() {
        record(5);
        chain.linkAll();
        assertBroken("audit_event", "DELETE FROM audit_event WHERE subject_id = '" + new UUID(7, 3) + "'", 4, BreakReason.EVENT_MISSING);
    }

    @Test
    void anEventRemovedWithItsLinkIsFound() {
        record(5);
        chain.linkAll();
        tamper("audit_event", "DELETE FROM audit_event WHERE subject_id = '" + new UUID(7, 1) + "'");
        assertBroken("audit_link", "DELETE FROM audit_link WHERE position = 2", 2, BreakReason.LINK_MISSING);
    }

    @Test
    void anInsertedLinkIsFound() {
        record(3);
        chain.linkAll();
        record(1);
        tamper("audit_link", "INSERT INTO audit_link SELECT 4, event_id, sha256('forged'), now() FROM audit_pending");
        Database.run("DELETE FROM audit_pending");
        verify().body("intact", is(false)).body("firstBrokenPosition", is(4)).body("reason", is("HASH_MISMATCH"));
    }

    @Test
    void exchangedEventsAreFound() {
        record(4);
        chain.linkAll();
        Database.run("ALTER TABLE audit_link DROP CONSTRAINT uq_audit_link_event");
        try {
            assertBroken("audit_link", "UPDATE audit_link l SET event_id = o.event_id FROM audit_link o WHERE l.position + o.position = 5"
                    + " AND l.position IN (2, 3)", 2, BreakReason.HASH_MISMATCH);
        } finally {
            Database.run("ALTER TABLE audit_link ADD CONSTRAINT uq_audit_link_event UNIQUE (event_id)");
        }
    }

    @Test
    void anEventThatWasKeptOutOfTheChainIsFoundAfterAMinute() {
        record(2);
        Database.run("DELETE FROM audit_pending");
        verify().body("intact", is(true));

        TestClock.move(Duration.ofSeconds(61));
        verify().body("intact", is(false)).body("reason", is("EVENT_UNLINKED"));
    }

    @Test
    void anEndThatWasCutOffIsFoundByTheFormerVerification() {
        record(4);
        verify().body("headPosition", is(4));
        Database.run("DELETE FROM audit_pending");
        tamper("audit_event", "DELETE FROM audit_event WHERE id NOT IN (SELECT event_id FROM audit_link WHERE position <= 2)");
        assertBroken("audit_link", "DELETE FROM audit_link WHERE position > 2", 3, BreakReason.HEAD_LOST);
    }

    @Test
    void severalInstancesExtendOneChain() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var writers = IntStream.range(0, 8).mapToObj(i -> pool.submit(() -> {
                record(300);
                chain.linkAll();
            })).toList();
            for (var writer : writers) {
                writer.get();
            }
        }
        chain.linkAll();
        assertThat(Database.count("audit_link")).isEqualTo(2400);
        verify().body("intact", is(true)).body("checked", is(2400));
    }

    @Test
    void theTrailIsReadNewestFirstWithNames() {
        UUID employee = TestAccounts.anEmployee("Budi Maulana", TestAccounts.NIP);
        Actor budi = new Actor(new UUID(9, 9), employee, Set.of(Role.EMPLOYEE), null);
        CallerContext.runAs(budi, () -> QuarkusTransaction.requiringNew().run(() ->
                trail.record(AuditEntry.of("PLAN_SUBMITTED", "PLAN", new UUID(7, 7)).aboutEmployee(employee).with("targets", 3))));
        TestClock.move(Duration.ofSeconds(1));
        record(1);
        chain.linkAll();

        String id = auditor().queryParam("employeeId", employee).get(EVENTS).then().statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor.name", is("Budi Maulana"))
                .body("items[0].employee.name", is("Budi Maulana"))
                .body("items[0].detail", equalTo(Map.of("targets", 3)))
                .body("items[0].position", is(1))
                .extract().path("items[0].id");
        auditor().get(EVENTS + "/" + id).then().statusCode(200).body("hash", notNullValue());
        auditor().get(EVENTS + "/" + UUID.randomUUID()).then().statusCode(404);
        auditor().queryParam("limit", 1).queryParam("action", "PLAN_SUBMITTED").get(EVENTS).then().statusCode(200)
                .body("items[0].subjectId", is(new UUID(7, 0).toString()))
                .body("page.next", notNullValue());
        auditor().queryParam("action", "AUDIT_EVENTS_LISTED").get(EVENTS).then()
                .body("items", hasSize(2)).body("items[1].detail.filter.employeeId", is(employee.toString()));
    }

    @Test
    void aFilterThatCannotBeIsNamed() {
        auditor().queryParam("action", "drop table").get(EVENTS).then().statusCode(400);
        auditor().queryParam("subjectType", "plan").get(EVENTS).then().statusCode(400).body("errors[0].code", is("audit.name-shape"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "AUDITOR")
    void nobodyButTheAuditorReadsIt(Role role) {
        String token = TestTokens.of(role).bearer();
        for (String path : List.of(EVENTS, EVENTS + "/" + UUID.randomUUID(), "/api/v1/audit-chain")) {
            given().header("Authorization", token).get(path).then().statusCode(403);
            given().get(path).then().statusCode(401);
        }
        given().header("Authorization", token).post("/api/v1/audit-chain/verifications").then().statusCode(403);
        given().post("/api/v1/audit-chain/verifications").then().statusCode(401);
    }
}
