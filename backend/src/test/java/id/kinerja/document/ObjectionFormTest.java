package id.kinerja.document;

import static id.kinerja.document.Papers.cells;
import static id.kinerja.document.Papers.download;
import static id.kinerja.document.Papers.file;
import static id.kinerja.document.Papers.preview;
import static id.kinerja.document.Papers.words;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.objection.ObjectionApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of the clerk's objection, read back from its file. */
@KinerjaTest
class ObjectionFormTest {

    private String id;
    private UUID subject;

    @BeforeEach
    void theClerkObjects() {
        id = ObjectionApi.filed(ObjectionApi.deliveredResult());
        subject = UUID.fromString(id);
    }

    @Test
    void saysBothSidesAndTheFinalDecision() {
        ObjectionApi.clarified(id);
        decide("{\"outcome\": \"CHANGED\", \"resultRating\": \"ABOVE\", \"behaviourRating\": \"ABOVE\", \"reason\": \"Surat Juni belum dihitung.\"}");
        String paper = words(file(CLERK.bearer(), FormKind.OBJECTION, subject, FileFormat.PDF));
        assertThat(paper).contains(
                "BERITA ACARA KEBERATAN", "PERIODE PENILAIAN: TRIWULAN II 2026", "Ika Sari, A.Md.", "Budi Maulana, S.E.",
                "sesuai ekspektasi, perilaku kerja di atas ekspektasi: Baik", "tidak memperhitungkan surat bulan Juni", "PP 30/2019 pasal 59",
                "HASIL DISAMPAIKAN 12 Mei 2026 pukul", "BATAS KEBERATAN 26 Mei 2026", "KEBERATAN DIAJUKAN 12 Mei 2026 pukul",
                "BATAS KEPUTUSAN 26 Mei 2026", "Semua surat sudah terbit.", "Surat bulan Juni belum saya lihat.", "Siti Rahma, S.H.",
                "DITERIMA, HASIL PENILAIAN DIUBAH", "Surat Juni belum dihitung.", "di atas ekspektasi: Sangat Baik", "SIFAT KEPUTUSAN Final",
                "Diputuskan di Kinerja, 12 Mei 2026", "Kode verifikasi");
        assertThat(paper).doesNotContain("DRAF");
        assertThat(cells(file(CHIEF.bearer(), FormKind.OBJECTION, subject, FileFormat.XLSX))).contains("Surat Juni belum dihitung.");
        assertThat(Database.count("issued_document")).isEqualTo(1);
        String code = preview(SECRETARY.bearer(), FormKind.OBJECTION, subject).then().extract().path("issued.code");
        as(CLERK.bearer()).get("/api/v1/verifications/" + code).then().statusCode(200).body("state", equalTo("VALID"));
    }

    @Test
    void anUpheldResultStays() {
        ObjectionApi.clarified(id);
        decide("{\"outcome\": \"UPHELD\", \"reason\": \"Rating sudah sesuai dengan bukti yang ada.\"}");
        assertThat(words(file(CHIEF.bearer(), FormKind.OBJECTION, subject, FileFormat.PDF)))
                .contains("DITOLAK, HASIL PENILAIAN TETAP", "Rating sudah sesuai", "SIFAT KEPUTUSAN Final");
    }

    @Test
    void isADraftUntilItIsClosed() {
        preview(CLERK.bearer(), FormKind.OBJECTION, subject).then().statusCode(200).body("form.draft", equalTo(true))
                .body("missing.code", contains("document.missing-decision"));
        assertThat(words(file(CLERK.bearer(), FormKind.OBJECTION, subject, FileFormat.PDF)))
                .contains("DRAF", "BELUM DIPUTUSKAN", "Belum memberi keterangan", "Belum selesai").doesNotContain("Kode verifikasi", "SIFAT");
    }

    @Test
    void whoTakesItBackSignsAlone() {
        ObjectionApi.post(CLERK.bearer(), id, "withdrawal", "{\"reason\": \"Sudah dijelaskan atasan.\"}").then().statusCode(200);
        assertThat(words(file(CLERK.bearer(), FormKind.OBJECTION, subject, FileFormat.PDF)))
                .contains("DICABUT OLEH PEGAWAI", "Sudah dijelaskan atasan.", "Dicabut di Kinerja").doesNotContain("DRAF", "Pejabat yang Memutus Keberatan");
    }

    @Test
    void isForThoseWhoMayReadTheWords() {
        download(SECRETARY.bearer(), FormKind.OBJECTION, subject, FileFormat.PDF).then().statusCode(200);
        download(Office.auditor(), FormKind.OBJECTION, subject, FileFormat.XLSX).then().statusCode(200);
        download(Office.officer(), FormKind.OBJECTION, subject, FileFormat.PDF).then().statusCode(403)
                .body("code", equalTo("document.content-not-for-you"));
        preview(Office.officer(), FormKind.OBJECTION, subject).then().statusCode(403);
        download(STRANGER.bearer(), FormKind.OBJECTION, subject, FileFormat.PDF).then().statusCode(404);
        preview(COLLEAGUE.bearer(), FormKind.OBJECTION, subject).then().statusCode(404);
        download(Office.administrator(), FormKind.OBJECTION, subject, FileFormat.PDF).then().statusCode(403);
    }

    @Test
    void theStatementsStayFew() {
        ObjectionApi.clarified(id);
        assertThat(QueryCount.of(() -> preview(CLERK.bearer(), FormKind.OBJECTION, subject).then().statusCode(200))).isLessThanOrEqualTo(9);
    }

    private void decide(String body) {
        ObjectionApi.post(SECRETARY.bearer(), id, "decision", body).then().statusCode(200);
    }
}
