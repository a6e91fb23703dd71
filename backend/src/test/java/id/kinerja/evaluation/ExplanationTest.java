package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.delivered;
import static id.kinerja.evaluation.EvaluationApi.evaluated;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.signed;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.link;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ExplanationTest {

    private static final List<String> GUARDED = List.of("target", "indicator", "behaviour_expectation");

    private String id;

    @BeforeEach
    void openTheOfficeAndRecord() {
        Office.open();
        recorded(Office.LETTERS_ISSUED, Office.Q2, "252", "2026-05-04", link(CLERK));
        recorded(Office.LETTERS_DAYS, Office.Q2, "1.9", "2026-05-04");
        String wrong = recorded(Office.SATISFACTION_SCORE, Office.Q2, "8.5", "2026-05-04");
        json(CLERK.bearer()).body("{\"value\": 85, \"occurredOn\": \"2026-05-04\", \"reason\": \"Salah ketik\"}")
                .post("/api/v1/realisations/" + wrong + "/correction").then().statusCode(201);
        TestClock.move(Duration.ofMinutes(1));
        id = idOf(CLERK, Office.Q2);
    }

    @Test
    void theSuggestionShowsItsReckoning() {
        JsonPath suggestion = as(CHIEF.bearer()).get(EVALUATIONS + id + "/suggestion").then().statusCode(200).extract().jsonPath();
        assertThat(suggestion.getString("resultRating")).isEqualTo("AS_EXPECTED");
        assertThat(suggestion.getList("basis.suggestedMark")).containsExactly("ABOVE", "AS_EXPECTED", null);
        assertThat(suggestion.getList("basis.meanAchievement")).containsExactly(105.0f, 100.0f, null);
        assertThat(suggestion.getList("basis[0].achievements.percent")).containsExactly(105.0f, 105.0f);
        assertThat(suggestion.getList("explanation.text")).containsExactly(
                "“Surat keterangan warga terbit tepat waktu”: rata-rata capaian 105 %, di atas ekspektasi.",
                "“Warga puas dengan layanan loket”: rata-rata capaian 100 %, sesuai ekspektasi.",
                "“Kegiatan bersama warga terlaksana”: belum ada capaian yang dapat dihitung, jadi tidak diikutkan.",
                "1 dari 2 hasil kerja di atas dan 1 sesuai ekspektasi; hasil kerja utama di bawah ekspektasi: 0. Saran: sesuai ekspektasi.");
        assertThat(suggestion.getString("rule.source")).contains("PermenPANRB 6/2022");
    }

    @Test
    void fromThePredicateDownToTheProof() {
        evaluated(id);
        JsonPath why = explanation(CHIEF, "id");
        assertThat(why.getString("predicate.label")).isEqualTo("Baik");
        assertThat(why.getString("predicate.text"))
                .isEqualTo("Hasil kerja sesuai ekspektasi dan perilaku kerja di atas ekspektasi: Baik.");
        assertThat(why.getString("predicate.rule.source")).contains("PermenPANRB 6/2022");
        assertThat(why.getString("results.suggested")).isEqualTo("AS_EXPECTED");
        assertThat(why.getString("behaviour.reason")).isEqualTo("Menjadi contoh bagi rekan di loket.");
        assertThat(why.getString("targets[0].mark")).isEqualTo("AS_EXPECTED");
        assertThat(why.getString("targets[0].indicators[0].progress.formulaText")).isEqualTo("252 ÷ 240 × 100 = 105 %");
        assertThat(why.getString("targets[0].indicators[0].progress.rule.source")).contains("PermenPANRB 8/2021");
        assertThat(why.getList("targets[0].indicators[0].entries[0].evidence.url")).containsExactly("https://kasemen.serangkota.go.id/foto");
        assertThat(why.getList("targets[1].indicators[0].entries.replaced")).containsExactly(true, false);
        assertThat(why.getString("targets[1].indicators[0].entries[1].reason")).isEqualTo("Salah ketik");
        assertThat(why.getList("behaviours")).hasSize(7);
        assertThat(why.getString("behaviours[4].expectation")).isEqualTo("Jaga kerahasiaan data warga");
        assertThat(why.getString("behaviours[4].mark")).isEqualTo("ABOVE");
        assertThat(why.getList("behaviours[4].guides")).hasSize(3);
    }

    @Test
    void itSpeaksEnglishToo() {
        evaluated(id);
        JsonPath why = explanation(CHIEF, "en");
        assertThat(why.getString("predicate.text")).isEqualTo("Results as expected and behaviour above expectation: Good.");
        assertThat(why.getString("behaviours[4].label")).isEqualTo("Loyal");
        assertThat(why.getString("results.explanation[3].text")).startsWith("Of 2 results 1 are above and 1 as expected");
    }

    @Test
    void whatIsSignedFollowsNoLaterChange() {
        delivered(id);
        Map<String, Object> indonesian = explanation(CLERK, "id").getMap("$");
        Map<String, Object> english = explanation(CLERK, "en").getMap("$");
        Map<String, Object> evaluation = evaluation();
        assertThat(indonesian.get("fromSnapshot")).isEqualTo(true);

        changeEverything();
        recorded(Office.LETTERS_ISSUED, Office.Q2, "999", "2026-05-05");

        assertThat(explanation(CLERK, "id").getMap("$")).isEqualTo(indonesian);
        assertThat(explanation(CLERK, "en").getMap("$")).isEqualTo(english);
        assertThat(evaluation()).isEqualTo(evaluation);
    }

    /** As the owner of the tables, with the guards of established plans lifted: names, units, targets, numbers, formulas. */
    private static void changeEverything() {
        GUARDED.forEach(table -> Database.run("ALTER TABLE " + table + " DISABLE TRIGGER USER"));
        Database.run("UPDATE employee SET name = 'Nama Baru'");
        Database.run("UPDATE cycle_assignment SET employee_name = 'Nama Baru', position_title = 'Jabatan Baru', unit_name = 'Unit Baru', grade = 'I/a'");
        Database.run("UPDATE unit SET name = 'Unit Baru'");
        Database.run("UPDATE period SET label = 'Periode Baru', due_on = closes_on");
        Database.run("UPDATE target SET title = 'Target Baru', kind = 'ADDITIONAL'");
        Database.run("UPDATE indicator SET target_value = 1, unit_of_measure = 'lain', direction = 'LOWER_BETTER', accumulation = 'LATEST'");
        Database.run("UPDATE behaviour_expectation SET text = 'Lain'");
        GUARDED.forEach(table -> Database.run("ALTER TABLE " + table + " ENABLE TRIGGER USER"));
    }

    @Test
    void theFrozenCopyHoldsAllAndItsHashIsThatOfItsBytes() throws Exception {
        signed(id);
        var row = Database.rows("SELECT content, sha256 FROM evaluation_snapshot").getFirst();
        String content = row.get("content").toString();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        assertThat(row.get("sha256")).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(content).contains(CLERK.name(), CHIEF.name(), "Seksi Pelayanan Umum", "Surat keterangan warga", "105.00",
                "kasemen.serangkota.go.id", "PermenPANRB 6/2022", "Good", "Baik");
        EvaluationApi.get(CHIEF.bearer(), id).then().body("snapshotHash", equalTo(row.get("sha256")));
        as(CHIEF.bearer()).get(EVALUATIONS + id + "/explanation").then().body("snapshotHash", equalTo(row.get("sha256")))
                .body("steps.step", contains("SUBMITTED", "EVALUATED", "SIGNED"));
    }

    @Test
    void theDatabaseItselfKeepsWhatWasSigned() throws Exception {
        signed(id);
        try (var connection = Database.connectAs("kinerja_app"); var sql = connection.createStatement()) {
            for (String change : List.of("UPDATE evaluation_snapshot SET content = '{}'", "DELETE FROM evaluation_snapshot",
                    "UPDATE evaluation_step SET by_name = 'x'", "DELETE FROM evaluation_step")) {
                assertThat(catchThrowable(() -> sql.execute(change))).as(change).hasMessageContaining("permission denied");
            }
        }
        assertThat(catchThrowable(() -> Database.run("UPDATE evaluation_snapshot SET content = content || ' '")))
                .rootCause().hasMessageContaining("ck_evaluation_snapshot_hash");
    }

    @Test
    void withoutNumbersNothingIsSuggested() {
        String empty = idOf(CLERK, Office.Q1);
        as(CHIEF.bearer()).get(EVALUATIONS + empty + "/suggestion").then().statusCode(200)
                .body("resultRating", nullValue()).body("explanation", hasSize(4))
                .body("explanation[3].text", equalTo("Hanya 0 hasil kerja yang dapat dihitung dan 3 belum. Terlalu sedikit untuk memberi saran."));
    }

    /** Without those who may read it, who are always those of today. */
    private Map<String, Object> evaluation() {
        Map<String, Object> all = new HashMap<>(EvaluationApi.get(CLERK.bearer(), id).jsonPath().getMap("$"));
        all.remove("readBy");
        return all;
    }

    private JsonPath explanation(Office.Person reader, String language) {
        return as(reader.bearer()).header("Accept-Language", language).get(EVALUATIONS + id + "/explanation")
                .then().statusCode(200).extract().jsonPath();
    }
}
