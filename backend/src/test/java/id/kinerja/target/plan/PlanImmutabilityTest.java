package id.kinerja.target.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks: here its owner and the application's role go round the code. */
@KinerjaTest
class PlanImmutabilityTest {

    @BeforeEach
    void office() {
        PlanOffice.open();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE plan SET content_hash = repeat('0', 64)",
        "UPDATE plan SET assessor_employee_id = NULL",
        "UPDATE plan SET status = 'DRAFT'",
        "UPDATE plan SET effective_from = '2026-02-01'",
        "DELETE FROM plan",
        "UPDATE target SET title = 'Lain'",
        "DELETE FROM indicator",
        "UPDATE indicator SET target_value = 1",
        "INSERT INTO target SELECT gen_random_uuid(), plan_id, lineage_id, 5, kind, title FROM target",
        "INSERT INTO behaviour_expectation SELECT id, 'LOYAL', 'Lain' FROM plan",
        "INSERT INTO plan_annex SELECT id, 'RESOURCES', 0, 'Lain' FROM plan",
        "INSERT INTO target_link SELECT id, 0, NULL, 'Lain', 'DIRECT' FROM target",
    })
    void nothingOfAnEstablishedPlanChanges(String change) throws SQLException {
        PlanApi.clerksPlanIn(PlanStatus.ESTABLISHED);
        for (String role : new String[] {"kinerja_app", "kinerja_owner"}) {
            try (Connection connection = Database.connectAs(role); Statement sql = connection.createStatement()) {
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> sql.execute(change))
                        .matches(refusal -> "KJ001".equals(refusal.getSQLState()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "AGREED"})
    void theContentIsFixedFromSubmissionOn(PlanStatus status) throws SQLException {
        PlanApi.clerksPlanIn(status);
        try (Connection connection = Database.connectAs("kinerja_app"); Statement sql = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> sql.execute("UPDATE indicator SET target_value = 1"));
        }
    }

    @Test
    void aPlanInForceCanStillBeClosed() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.ESTABLISHED);
        assertThat(Database.run("UPDATE plan SET status = 'CLOSED', version = version + 1 WHERE id = ?", plan)).isEqualTo(1);
    }

    @Test
    void nobodyIsTheOwnAssessor() throws SQLException {
        PlanApi.clerksPlanIn(PlanStatus.DRAFT);
        try (Connection connection = Database.connectAs("kinerja_app"); Statement sql = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> sql.execute("UPDATE plan SET assessor_employee_id = employee_id"))
                    .withMessageContaining("ck_plan_not_assessed_by_oneself");
        }
    }
}
