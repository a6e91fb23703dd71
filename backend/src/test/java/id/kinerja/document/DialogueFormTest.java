package id.kinerja.document;

import static id.kinerja.document.Papers.cells;
import static id.kinerja.document.Papers.download;
import static id.kinerja.document.Papers.file;
import static id.kinerja.document.Papers.preview;
import static id.kinerja.document.Papers.words;
import static id.kinerja.feedback.FeedbackApi.DIALOGUES;
import static id.kinerja.feedback.FeedbackApi.confirmed;
import static id.kinerja.feedback.FeedbackApi.planned;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of a dialogue, read back from its file. */
@KinerjaTest
class DialogueFormTest {

    @Inject
    AuditTrail trail;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void saysWhatTheTwoAgreedAndWhenTheyConfirmed() {
        UUID id = UUID.fromString(confirmed());
        String hash = as(CLERK.bearer()).get(DIALOGUES + "/" + id).then().extract().path("sha256");
        String paper = words(file(CLERK.bearer(), FormKind.DIALOGUE, id, FileFormat.PDF));
        assertThat(paper).contains(
                "CATATAN DIALOG KINERJA", "PERIODE PENILAIAN: TRIWULAN II 2026", "Ika Sari, A.Md.", "Budi Maulana, S.E.", "DIRENCANAKAN 14 Mei 2026",
                "DILAKSANAKAN 12 Mei 2026", "AGENDA", "Waktu terbit surat", "Pejabat penilai", "Kami membahas waktu terbit.",
                "Menyusun daftar periksa", "30 Mei 2026", "Meminta printer cadangan", "20 Mei 2026", "KONFIRMASI", "Ika Sari, A.Md., dikonfirmasi 12 Mei 2026 pukul",
                hash, "Serang, 12 Mei 2026", "Kode verifikasi");
        assertThat(paper).doesNotContain("DRAF", "TAMBAHAN");
        assertThat(cells(file(CHIEF.bearer(), FormKind.DIALOGUE, id, FileFormat.XLSX))).contains("Menyusun daftar periksa", hash);
        preview(CLERK.bearer(), FormKind.DIALOGUE, id).then().statusCode(200).body("missing", empty()).body("issued.code", notNullValue());
        assertThat(Database.rows("SELECT 1 FROM issued_document WHERE kind = 'DIALOGUE' AND source_sha256 = ?", hash)).hasSize(1);
    }

    @Test
    void isADraftUntilBothHaveConfirmed() {
        UUID id = UUID.fromString(planned(CHIEF, CLERK));
        preview(CLERK.bearer(), FormKind.DIALOGUE, id).then().statusCode(200).body("form.draft", equalTo(true))
                .body("missing.code", contains("document.missing-confirmations"));
        assertThat(words(file(CLERK.bearer(), FormKind.DIALOGUE, id, FileFormat.PDF))).contains("DRAF", "Belum dilaksanakan", "belum dikonfirmasi")
                .doesNotContain("Kode verifikasi", "SHA-256");
        download(HEAD.bearer(), FormKind.DIALOGUE, id, FileFormat.PDF).then().statusCode(404);
    }

    @Test
    void isForThoseWhoMayReadTheDialogue() {
        UUID id = UUID.fromString(confirmed());
        download(SECRETARY.bearer(), FormKind.DIALOGUE, id, FileFormat.PDF).then().statusCode(200);
        download(Office.auditor(), FormKind.DIALOGUE, id, FileFormat.PDF).then().statusCode(200);
        download(STRANGER.bearer(), FormKind.DIALOGUE, id, FileFormat.PDF).then().statusCode(404);
        download(COLLEAGUE.bearer(), FormKind.DIALOGUE, id, FileFormat.XLSX).then().statusCode(404);
        preview(STRANGER.bearer(), FormKind.DIALOGUE, id).then().statusCode(404);
        download(Office.officer(), FormKind.DIALOGUE, id, FileFormat.PDF).then().statusCode(404);
        download(Office.administrator(), FormKind.DIALOGUE, id, FileFormat.PDF).then().statusCode(403);
        trail.writeReads();
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'DIALOGUE_READ' AND employee_id = ?", CLERK.id())).hasSize(2);
    }

    @Test
    void aLaterWordMakesANewerDocument() {
        UUID id = UUID.fromString(confirmed());
        file(CLERK.bearer(), FormKind.DIALOGUE, id, FileFormat.PDF);
        String first = code(id);
        json(CLERK.bearer()).body(Map.of("text", "Sudah ditempel di loket 2")).post(DIALOGUES + "/" + id + "/additions").then().statusCode(201);
        as(CLERK.bearer()).get("/api/v1/verifications/" + first).then().statusCode(200).body("state", equalTo("VALID"));
        assertThat(words(file(CLERK.bearer(), FormKind.DIALOGUE, id, FileFormat.PDF)))
                .contains("TAMBAHAN SETELAH KONFIRMASI", "Sudah ditempel di loket 2");
        as(CLERK.bearer()).get("/api/v1/verifications/" + first).then().body("state", equalTo("SUPERSEDED"));
    }

    @Test
    void theStatementsStayFew() {
        UUID id = UUID.fromString(confirmed());
        file(CLERK.bearer(), FormKind.DIALOGUE, id, FileFormat.PDF);
        assertThat(QueryCount.of(() -> preview(CLERK.bearer(), FormKind.DIALOGUE, id).then().statusCode(200))).isLessThanOrEqualTo(9);
    }

    private static String code(UUID id) {
        return preview(CLERK.bearer(), FormKind.DIALOGUE, id).then().extract().path("issued.code");
    }
}
