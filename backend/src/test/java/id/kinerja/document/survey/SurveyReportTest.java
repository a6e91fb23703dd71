package id.kinerja.document.survey;

import static id.kinerja.document.Papers.words;
import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Role;
import id.kinerja.survey.result.SurveyFixture;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The report of the 29 known respondents, written, issued and read back from its file. */
@KinerjaTest
class SurveyReportTest {

    @Inject
    AuditTrail trail;

    @Test
    void theReportHasFiveChaptersAndAnnexes() {
        ReportScene scene = ReportScene.published(0);
        scene.plan(scene.survey, "Tambah loket pada jam sibuk", 3, 0);
        scene.issue().then().statusCode(200).body("issued.code", notNullValue());
        String paper = words(scene.file(scene.clerk.bearer(), "PDF"));
        assertThat(paper).contains(
                "LAPORAN PELAKSANAAN SURVEI KEPUASAN MASYARAKAT (SKM)", "KECAMATAN KASEMEN", "TAHUN 2026", "PERIODE SURVEI: 1 APRIL S.D. 12 MEI 2026",
                "BAB I PENDAHULUAN", "1.1 Latar Belakang", "Nomor 14 Tahun 2017", "BAB II PENGUMPULAN DATA", "2.4 Waktu Pelaksanaan",
                "Pengumpulan data 1 April s.d. 12 Mei 2026", "2.5 Penentuan Jumlah Responden", "Populasi (kunjungan selesai) 40",
                "Sampel minimum 36", "Sampel minimum belum tercapai", "BAB III HASIL PENGOLAHAN DATA", "Perempuan 29 100,00%",
                "Nilai IKM 91,48", "Mutu pelayanan A", "Waktu Penyelesaian 3,4483 0,3831 86,21 B", "Biaya/Tarif 4,0000 0,4444 100,00 A",
                "IKM tanpa unsur biaya 90,41", "0,11 tiap unsur 90,56 (A)", "3,0644 – 3,532", "BAB IV ANALISIS HASIL SURVEI",
                "Unsur dengan nilai terendah: Waktu Penyelesaian (86,21, mutu B)", "Forum Konsultasi Publik", "Tambah loket pada jam sibuk",
                "Rina Maulana", "4.3 Tren Nilai SKM", "BAB V PENUTUP", "adalah 91,48 dengan mutu pelayanan A (Sangat baik), dari 29 responden.",
                "LAMPIRAN 1 KUESIONER", "Bagaimana pendapat Saudara tentang TIME?", "LAMPIRAN 2 PENGOLAHAN DATA", "Jumlah nilai 105 101 100 116 102 105",
                "LAMPIRAN 3 BUKTI PUBLIKASI", "LAMPIRAN 4 REALISASI", "Siti Rahma, S.H.", "NIP 19740512 200003 2 001", "Serang, 12 Mei 2026",
                "Kode verifikasi");
        assertThat(paper).doesNotContain("DRAF", "null");
        assertThat(paper).contains(hash(scene));
    }

    @Test
    void untilTheSurveyIsPublishedItIsADraft() {
        ReportScene scene = ReportScene.closed(0);
        scene.issue().then().statusCode(409).body("code", equalTo("document.report-not-published"));
        as(scene.head.bearer()).get(scene.path()).then().statusCode(200).body("allowedActions", contains("WRITE")).body("issued", nullValue());
        assertThat(words(scene.file(scene.head.bearer(), "PDF"))).contains("DRAF", "Nilai IKM 91,48").doesNotContain("Kode verifikasi");
        assertThat(Database.count("issued_document")).isZero();
    }

    @Test
    void theOfficesOwnWordsTakeThePlaceOfWhatWasSuggested() {
        ReportScene scene = ReportScene.published(0);
        as(scene.head.bearer()).get(scene.path()).then().header("ETag", equalTo("\"0\"")).body("texts.executor", nullValue())
                .body("suggestions.conclusions", notNullValue()).body("missing.code", hasItems("document.report-executor", "document.report-timetable",
                        "document.report-analysis", "document.report-forum", "document.report-plan"));
        scene.write("""
                {"executor": "Tim SKM <Kasemen> & mitra", "place": "Ruang pelayanan", "forumOn": "2026-05-20", "forum": "Dihadiri 12 wakil warga.",
                 "preparation": {"from": "2026-03-23", "to": "2026-03-31"}, "processing": {"from": "2026-05-13", "to": "2026-05-18"},
                 "writing": {"from": "2026-05-19", "to": "2026-05-22"}, "weaknesses": "Antrean panjang pada hari Senin.", "strengths": "  ",
                 "conclusions": "Mutu sangat baik.", "suggestions": "Tambah loket.", "evidence": "Instagram 12 Mei"}""")
                .then().statusCode(200).header("ETag", equalTo("\"1\"")).body("texts.strengths", nullValue())
                .body("missing.code", not(hasItems("document.report-executor"))).body("missing.code", not(hasItems("document.report-timetable")));
        String paper = words(scene.file(scene.head.bearer(), "PDF"));
        assertThat(paper).contains("Tim SKM <Kasemen> & mitra", "Dihadiri 12 wakil warga.", "pada 20 Mei 2026", "23 Maret s.d. 31 Maret 2026 7",
                "Antrean panjang pada hari Senin.", "Unsur dengan nilai tertinggi: Biaya/Tarif", "Mutu sangat baik.", "Instagram 12 Mei");
        assertThat(paper).doesNotContain("Unsur dengan nilai terendah");
    }

    @Test
    void nobodysWordsAreLost() {
        ReportScene scene = ReportScene.published(0);
        as(scene.head.bearer()).body("{}").put(scene.path() + "/texts").then().statusCode(428);
        scene.write("{\"executor\": \"Tim A\"}").then().statusCode(200);
        asWith(scene.head.bearer(), "\"0\"").body("{\"executor\": \"Tim B\"}").put(scene.path() + "/texts").then().statusCode(412);
        asWith(scene.head.bearer(), "\"1\"").body("{\"executor\": \"%s\"}".formatted("x".repeat(1001))).put(scene.path() + "/texts").then().statusCode(400);
        asWith(scene.head.bearer(), "\"0\"").header("Idempotency-Key", UUID.randomUUID().toString()).post(scene.path() + "/issue").then().statusCode(412);
        as(scene.head.bearer()).get(scene.path()).then().body("texts.executor", equalTo("Tim A"));
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'SURVEY_REPORT_WRITTEN'")).hasSize(1);
    }

    @Test
    void whoReadsTheResultReadsTheReportAndTheHeadWritesIt() {
        ReportScene scene = ReportScene.closed(0);
        as(scene.clerk.bearer()).get(scene.path()).then().statusCode(200).body("allowedActions", empty());
        as(scene.stranger.bearer()).get(scene.path()).then().statusCode(404);
        as(scene.stranger.bearer()).accept("*/*").get(scene.path() + "/file?format=DOCX").then().statusCode(404);
        as(bearer(Role.AUDITOR)).get(scene.path()).then().statusCode(200);
        asWith(scene.clerk.bearer(), "\"0\"").body("{}").put(scene.path() + "/texts").then().statusCode(403);
        asWith(scene.stranger.bearer(), "\"0\"").body("{}").put(scene.path() + "/texts").then().statusCode(404);
        asWith(bearer(Role.HR_OFFICER), "\"0\"").body("{}").put(scene.path() + "/texts").then().statusCode(200);
        asWith(scene.clerk.bearer(), "\"1\"").header("Idempotency-Key", UUID.randomUUID().toString()).post(scene.path() + "/issue").then().statusCode(403);
        UUID open = new SurveyFixture(scene.section.id()).save();
        as(bearer(Role.HR_OFFICER)).get("/api/v1/surveys/" + open + "/report").then().statusCode(404).body("code", equalTo("survey.not-closed"));
    }

    @Test
    void thePublicHasWhatWasIssuedLast() {
        ReportScene scene = ReportScene.published(1);
        anonymously().accept("*/*").get(scene.published() + "/report").then().statusCode(404).body("code", equalTo("document.report-not-issued"));
        String first = scene.issue().then().statusCode(200).extract().path("issued.code");
        byte[] issued = scene.file(scene.clerk.bearer(), "PDF");
        assertThat(publicReport(scene)).isEqualTo(issued);
        scene.write("{\"executor\": \"Tim A\"}").then().statusCode(200).body("issued", nullValue());
        assertThat(words(scene.file(scene.clerk.bearer(), "PDF"))).contains("DRAF", "Tim A");
        assertThat(publicReport(scene)).isEqualTo(issued);
        verified(first, "VALID");
        scene.issue().then().statusCode(200);
        verified(first, "SUPERSEDED");
        assertThat(words(publicReport(scene))).contains("Tim A", "Kode verifikasi");
        scene.write("{}").then().statusCode(200);
        scene.issue().then().statusCode(200).body("issued.code", equalTo(first));
        verified(first, "VALID");
        assertThat(publicReport(scene)).isEqualTo(issued);
    }

    @Test
    void belowThirtyAnswersThePublicHasNone() {
        ReportScene scene = ReportScene.published(0);
        scene.issue().then().statusCode(200);
        anonymously().accept("*/*").get(scene.published() + "/report").then().statusCode(404).body("code", equalTo("document.report-too-few"));
        anonymously().accept("*/*").get(scene.published() + "/card").then().statusCode(404);
    }

    @Test
    void theEarlierPlanIsAccountedFor() {
        ReportScene scene = ReportScene.published(0);
        UUID later = new SurveyFixture(scene.district.id()).running("2026-05-13", "2026-05-30").save();
        SurveyFixture.answersOf29(later);
        ReportScene.close(later, null);
        scene.plan(scene.survey, "Papan antrean elektronik", 2, 40);
        String paper = words(as(scene.head.bearer()).accept("*/*").get("/api/v1/surveys/" + later + "/report/file").then().statusCode(200)
                .extract().asByteArray());
        assertThat(paper).contains("Rencana dari SKM", "Papan antrean elektronik", "TW 2 2026", "40%", "Foto loket", "nilainya tetap");
    }

    @Test
    void thePaperIsTagged() throws IOException {
        ReportScene scene = ReportScene.published(0);
        try (PDDocument document = Loader.loadPDF(scene.file(scene.head.bearer(), "PDF"))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getNumberOfPages()).isBetween(8, 16);
        }
    }

    @Test
    void theStatementsDoNotDependOnTheAnswers() {
        ReportScene scene = ReportScene.published(0);
        as(scene.head.bearer()).get(scene.path()).then().statusCode(200);
        trail.writeReads();
        assertThat(QueryCount.of(() -> as(scene.head.bearer()).get(scene.path()).then().statusCode(200))).isLessThanOrEqualTo(24);
        assertThat(QueryCount.of(() -> scene.file(scene.head.bearer(), "PDF"))).isLessThanOrEqualTo(24);
    }

    private static byte[] publicReport(ReportScene scene) {
        return anonymously().accept("*/*").get(scene.published() + "/report").then().statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60, stale-while-revalidate=300")).extract().asByteArray();
    }

    private static void verified(String code, String state) {
        anonymously().get("/api/v1/verifications/" + code).then().statusCode(200).body("state", equalTo(state)).body("kind", equalTo("SURVEY_REPORT"));
    }

    private static String hash(ReportScene scene) {
        return Database.rows("SELECT rows_hash FROM survey WHERE id = ?", scene.survey).getFirst().get("rows_hash").toString();
    }
}
