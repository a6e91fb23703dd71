package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.delivered;
import static id.kinerja.evaluation.EvaluationApi.evaluated;
import static id.kinerja.evaluation.EvaluationApi.explain;
import static id.kinerja.evaluation.EvaluationApi.get;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.evaluation.EvaluationApi.signed;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.PredicateMatrix;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.progress.Office;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that others than the assessor change, and results that become final. */
@KinerjaTest
class ResultDecisionTest {

    private static final Instant DECIDED = Instant.parse("2026-05-20T03:00:00Z");

    @Inject
    ResultDecisionService decisions;

    @Inject
    FinalityService finality;

    @Inject
    Evaluations evaluations;

    @Inject
    HeldResults holds;

    private String id;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        id = idOf(CLERK, Office.Q2);
    }

    @AfterEach
    void letGo() {
        holds.letGo();
    }

    @Test
    void aDecisionPutsAnotherResultBesideTheOldAndIsFinal() {
        delivered(id);
        String old = get(CLERK.bearer(), id).path("snapshotHash");
        decide(Rating.ABOVE, Rating.ABOVE);
        get(CLERK.bearer(), id).then().statusCode(200).body("status", equalTo("FINAL")).body("predicate", equalTo("VERY_GOOD"))
                .body("resultRating", equalTo("ABOVE")).body("resultReason", equalTo("Capaian rata-rata sesuai kesepakatan."))
                .body("steps.step", hasItem("DECIDED")).body("circumstances.changes.kind", contains("OBJECTION"))
                .body("circumstances.changes[0].before.predicate", equalTo("GOOD")).body("circumstances.changes[0].after.predicate", equalTo("VERY_GOOD"))
                .body("circumstances.changes[0].byName", equalTo(SECRETARY.name())).body("allowedActions", empty());
        as(CLERK.bearer()).get(EVALUATIONS + id + "/copies").then().body("items.sequence", contains(1, 2)).body("items[0].sha256", equalTo(old))
                .body("items[0].endedBy", equalTo("DECIDED"));
        explain(CLERK.bearer(), id).then().body("fromSnapshot", equalTo(true)).body("predicate.value", equalTo("VERY_GOOD"))
                .body("predicate.text", notNullValue()).body("circumstances.changes[0].reason", equalTo("Bukti triwulan lengkap."))
                .body("targets.size()", equalTo(3));
        as(CLERK.bearer()).get(EVALUATIONS + id + "/copies/1").then().body("predicate.value", equalTo("GOOD"));
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'EVALUATION_DECIDED'").getFirst().get("detail").toString())
                .contains("GOOD", "VERY_GOOD");
    }

    @Test
    void nothingRecordedSinceTheSignatureSlipsIntoADecision() {
        delivered(id);
        TestClock.move(Duration.ofMinutes(5));
        recorded(Office.LETTERS_ISSUED, Office.Q2, "9", "2026-05-04");
        decide(Rating.BELOW, Rating.AS_EXPECTED);
        explain(CLERK.bearer(), id).then().body("targets[0].indicators[0].entries", empty())
                .body("predicate.value", equalTo("NEEDS_IMPROVEMENT"));
    }

    @Test
    void everyCellOfTheNineIsLookedUp() {
        for (Rating results : Rating.values()) {
            for (Rating behaviour : Rating.values()) {
                if (results == Rating.AS_EXPECTED && behaviour == Rating.ABOVE) {
                    continue;
                }
                Database.clean();
                openTheOffice();
                delivered(id);
                decide(results, behaviour);
                Predicate expected = PredicateMatrix.of(results, behaviour);
                assertThat(evaluations.get(UUID.fromString(id)).predicate()).as("%s %s", results, behaviour).isEqualTo(expected);
            }
        }
    }

    @Test
    void onlyWhatIsDeliveredAndChangedIsDecided() {
        signed(id);
        assertThatThrownBy(() -> decide(Rating.ABOVE, Rating.ABOVE)).isInstanceOf(ProblemException.class).hasMessage("evaluation.is-signed");
        post(CHIEF.bearer(), id, "delivery", null);
        assertThatThrownBy(() -> decide(Rating.AS_EXPECTED, Rating.ABOVE)).hasMessage("evaluation.result-unchanged");
        decide(Rating.ABOVE, Rating.ABOVE);
        assertThatThrownBy(() -> decide(Rating.BELOW, Rating.ABOVE)).hasMessage("evaluation.is-final");
    }

    @Test
    void aCalibrationIsSeenByThePersonAfterTheDelivery() {
        evaluated(id);
        calibrate();
        get(CHIEF.bearer(), id).then().body("predicate", equalTo("NEEDS_IMPROVEMENT")).body("status", equalTo("EVALUATED"))
                .body("circumstances.changes.kind", contains("CALIBRATION"));
        get(CLERK.bearer(), id).then().body("circumstances.changes", empty());
        post(CHIEF.bearer(), id, "signature", null).then().statusCode(200);
        get(CLERK.bearer(), id).then().body("circumstances.changes", empty());
        assertThatThrownBy(this::calibrate).hasMessage("evaluation.is-signed");
        post(CHIEF.bearer(), id, "delivery", null).then().statusCode(200);
        get(CLERK.bearer(), id).then().body("circumstances.changes[0].before.predicate", equalTo("GOOD"))
                .body("circumstances.changes[0].reason", equalTo("Sama dengan rekan setugas.")).body("steps.step", hasItem("CALIBRATED"));
        explain(CLERK.bearer(), id).then().body("circumstances.changes[0].after.resultRating", equalTo("BELOW"));
    }

    @Test
    void fourteenDaysAfterTheDeliveryAResultIsFinal() {
        delivered(id);
        TestClock.pin(Instant.parse("2026-05-26T16:59:00Z"));
        assertThat(finality.finaliseDue()).isZero();
        TestClock.pin(Instant.parse("2026-05-26T17:00:00Z"));
        assertThat(finality.finaliseDue()).isEqualTo(1);
        assertThat(finality.finaliseDue()).isZero();
        get(CLERK.bearer(), id).then().body("status", equalTo("FINAL")).body("finalisedAt", notNullValue()).body("steps.step", hasItem("FINALISED"))
                .body("steps[-1].by", equalTo(null));
        post(CLERK.bearer(), id, "acknowledgement", null).then().statusCode(409).body("code", equalTo("evaluation.is-final"));
        assertThat(Database.rows("SELECT 1 AS x FROM audit_event WHERE action = 'EVALUATION_FINALISED'")).hasSize(1);
    }

    @Test
    void whatSomethingWaitsOnIsNotFinalByTimeButByItsDecision() {
        delivered(id);
        holds.hold(id);
        TestClock.move(Duration.ofDays(40));
        assertThat(finality.finaliseDue()).isZero();
        QuarkusTransaction.requiringNew().run(() -> finality.finalise(UUID.fromString(id)));
        get(CLERK.bearer(), id).then().body("status", equalTo("FINAL")).body("predicate", equalTo("GOOD"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> finality.finalise(UUID.fromString(id))))
                .hasMessage("evaluation.is-final");
    }

    private void decide(Rating results, Rating behaviour) {
        QuarkusTransaction.requiringNew().run(() -> decisions.applyDecision(
                UUID.fromString(id), results, behaviour, "Bukti triwulan lengkap.", SECRETARY.id(), DECIDED));
    }

    private void calibrate() {
        QuarkusTransaction.requiringNew().run(() -> decisions.applyCalibration(
                UUID.fromString(id), versionOf(id), Rating.BELOW, Rating.ABOVE, "Sama dengan rekan setugas.", HEAD.id(), DECIDED));
    }

    private static long versionOf(String id) {
        return ((Number) Database.rows("SELECT version FROM evaluation WHERE id = ?", UUID.fromString(id)).getFirst().get("version")).longValue();
    }
}
