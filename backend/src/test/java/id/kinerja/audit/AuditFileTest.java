package id.kinerja.audit;

import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.audit.chain.AuditChainService;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@KinerjaTest
class AuditFileTest {

    private static final String FILE = "/api/v1/audit-events/file";
    private static final UUID PLAN = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Inject
    AuditTrail trail;

    @Inject
    AuditChainService chain;

    @Test
    void theAuditorTakesTheTrailAlongWithItsHashes() {
        record(AuditEntry.of("PLAN_SUBMITTED", "PLAN", PLAN).with("title", "=1+1"), AuditEntry.of("PLAN_AGREED", "PLAN", PLAN));
        chain.linkAll();
        List<String> lines = file("?subjectId=" + PLAN).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).endsWith("Time,Actor,Action,Kind of thing,Thing,About employee,Detail,Request,Place in the chain,Hash of the chain");
        assertThat(lines.get(1)).startsWith("2026-05-12T").contains("+07:00,The system,PLAN_AGREED,PLAN," + PLAN + ",,,,2,")
                .endsWith((String) Database.rows("SELECT encode(hash, 'hex') AS hash FROM audit_link WHERE position = 2").getFirst().get("hash"));
        assertThat(lines.get(2)).contains("{\"\"title\"\":\"\"=1+1\"\"}");
    }

    @Test
    void itIsFilteredLikeTheListAndItselfOnRecord() {
        record(AuditEntry.of("PLAN_SUBMITTED", "PLAN", PLAN), AuditEntry.of("PLAN_AGREED", "PLAN", PLAN));
        assertThat(file("?action=PLAN_AGREED").lines()).hasSize(2);
        trail.writeReads();
        assertThat(Database.rows("SELECT detail::text AS detail FROM audit_event WHERE action = 'AUDIT_EVENTS_DOWNLOADED'"))
                .singleElement().satisfies(row -> assertThat(row.get("detail").toString()).contains("PLAN_AGREED"));
    }

    @Test
    void whatIsTooMuchIsRefusedAndNeverCutShort() {
        AuditEntry[] many = IntStream.rangeClosed(0, AuditFile.MOST).mapToObj(i -> AuditEntry.of("PLAN_READ", "PLAN", new UUID(7, i)))
                .toArray(AuditEntry[]::new);
        record(many);
        auditor().get(FILE).then().statusCode(400).body("errors.pointer", contains("/query/from")).body("errors[0].code", equalTo("audit.file-too-large"));
        assertThat(file("?subjectId=" + new UUID(7, 1)).lines()).hasSize(2);
    }

    private void record(AuditEntry... entries) {
        QuarkusTransaction.requiringNew().run(() -> trail.recordAll(List.of(entries)));
    }

    private static String file(String query) {
        return auditor().get(FILE + query).then().statusCode(200).header("Content-Disposition", equalTo("attachment; filename=\"jejak-audit.csv\""))
                .extract().asString();
    }

    private static io.restassured.specification.RequestSpecification auditor() {
        return as(TestTokens.of(Role.AUDITOR).bearer());
    }
}
