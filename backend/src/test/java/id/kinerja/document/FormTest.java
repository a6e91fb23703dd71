package id.kinerja.document;

import static id.kinerja.document.Papers.cells;
import static id.kinerja.document.Papers.download;
import static id.kinerja.document.Papers.file;
import static id.kinerja.document.Papers.preview;
import static id.kinerja.document.Papers.words;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.PLAN;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of plan and evaluation, read back from their files. */
@KinerjaTest
class FormTest {

    @Inject
    AuditTrail trail;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void theFormOfAPlanSaysEverythingThatWasAgreed() {
        String paper = words(file(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF));
        assertThat(paper).contains(
                "SASARAN KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
                "NAMA INSTANSI: Pemerintah Kota Serang", "1 JANUARI S.D. 31 DESEMBER 2026", "Ika Sari, A.Md.", "Budi Maulana, S.E.",
                "19900101 201001 0 022", "Penata Muda / III/a", "Pengadministrasi Umum", "Seksi Pelayanan Umum",
                "A. UTAMA", "Surat keterangan warga terbit tepat waktu", "480 surat", "paling banyak 2 hari kerja", "80 s.d. 90 nilai",
                "B. TAMBAHAN", "Kegiatan bersama warga terlaksana", "Kuantitas", "Waktu", "Kualitas",
                "PERILAKU KERJA", "Berorientasi Pelayanan", "Kolaboratif", "Menjaga rahasia jabatan dan negara",
                "Ekspektasi Khusus Pimpinan", "Jaga kerahasiaan data warga",
                "DUKUNGAN SUMBER DAYA", "SKEMA PERTANGGUNGJAWABAN", "KONSEKUENSI",
                "Serang, 9 Januari 2026", "Disetujui di Kinerja, 8 Januari 2026 pukul 09.00 WIB", "Halaman 1 dari", "Kode verifikasi");
        assertThat(paper).doesNotContain("DRAF");
    }

    @Test
    void theWorkbookSaysTheSame() {
        String sheet = cells(file(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.XLSX));
        assertThat(sheet).contains("SASARAN KINERJA PEGAWAI", "19900101 201001 0 022", "480 surat", "Jaga kerahasiaan data warga",
                "KONSEKUENSI", "Periksa keaslian dokumen ini di http");
    }

    @Test
    void thePaperIsTaggedAndNamesItsLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("SASARAN KINERJA PEGAWAI - Ika Sari, A.Md.");
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isBetween(841f, 843f);
            assertThat(page.getHeight()).isBetween(595f, 596f);
        }
    }

    @Test
    void whatIsNotSignedIsADraftWithoutACode() {
        UUID draft = Office.id(0x400);
        Office.draft(draft, Office.COLLEAGUE, 1, null);
        preview(Office.COLLEAGUE.bearer(), FormKind.PLAN, draft).then().statusCode(200)
                .body("form.draft", equalTo(true)).body("issued", nullValue())
                .body("missing.code", hasItem("document.missing-signatures")).body("missing.code", hasItem("document.missing-main-target"));
        String paper = words(file(Office.COLLEAGUE.bearer(), FormKind.PLAN, draft, FileFormat.PDF));
        assertThat(paper).contains("DRAF: belum ditandatangani", "Serang, ......").doesNotContain("Kode verifikasi");
        assertThat(Database.count("issued_document")).isZero();
    }

    @Test
    void wordsStayWordsWhateverTheyLookLike() {
        UUID draft = Office.id(0x402);
        Office.draft(draft, Office.COLLEAGUE, 1, null);
        Office.target(Office.id(0x403), draft, Office.id(0x403), 0, "MAIN", "Arsip <b>A & B</b> {form.title} \u0007 “rapi”");
        assertThat(words(file(Office.COLLEAGUE.bearer(), FormKind.PLAN, draft, FileFormat.PDF))).contains("Arsip <b>A & B</b> {form.title} “rapi”");
        assertThat(cells(file(Office.COLLEAGUE.bearer(), FormKind.PLAN, draft, FileFormat.XLSX))).contains("Arsip <b>A & B</b>");
    }

    @Test
    void thePreviewNamesWhatIsMissing() {
        preview(CLERK.bearer(), FormKind.PLAN, PLAN).then().statusCode(200)
                .body("form.draft", equalTo(false)).body("issued", nullValue())
                .body("missing.code", not(hasItem("document.missing-signatures")))
                .body("missing.code", hasItem("document.missing-superior-target"))
                .body("missing.find { it.code == 'document.missing-annex' }.detail", containsString("annexes are incomplete"));
        file(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF);
        preview(CLERK.bearer(), FormKind.PLAN, PLAN).then().body("issued.code", notNullValue());
    }

    @Test
    void theSameContentIsOneDocumentWhoeverPrintsIt() {
        byte[] first = file(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF);
        byte[] second = file(CHIEF.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF);
        assertThat(second).isEqualTo(first);
        assertThat(Database.count("issued_document")).isEqualTo(1);
        assertThat(Database.count("issued_file")).isEqualTo(1);
    }

    @Test
    void theFormOfAnEvaluationComesFromTheFrozenCopy() {
        recorded(Office.LETTERS_ISSUED, Office.Q2, "126.5", "2026-05-04");
        UUID id = UUID.fromString(EvaluationApi.idOf(CLERK, Office.Q2));
        EvaluationApi.delivered(id.toString());
        Database.run("UPDATE employee SET name = 'Nama Baru' WHERE id = ?", CLERK.id());
        recorded(Office.LETTERS_ISSUED, Office.Q2, "999", "2026-05-05");

        String paper = words(file(CLERK.bearer(), FormKind.EVALUATION, id, FileFormat.PDF));
        assertThat(paper).contains(
                "EVALUASI KINERJA PEGAWAI", "PERIODE: TRIWULAN II", "1 APRIL S.D. 30 JUNI 2026", "Ika Sari, A.Md.", "126,5 surat",
                "RATING HASIL KERJA SESUAI EKSPEKTASI", "RATING PERILAKU KERJA DI ATAS EKSPEKTASI", "PREDIKAT KINERJA PEGAWAI BAIK",
                "Capaian rata-rata sesuai kesepakatan.", "Pertahankan kecepatan layanan, lengkapi arsip.", "Tepat waktu.",
                "Data warga aman.", "ATASAN PEJABAT PENILAI KINERJA", "Siti Rahma, S.H.");
        assertThat(paper).doesNotContain("Nama Baru", "1.125", "DRAF");
    }

    @Test
    void theEmployeeSeesADraftWithoutRatingsUntilTheResultIsDelivered() {
        UUID id = UUID.fromString(EvaluationApi.idOf(CLERK, Office.Q2));
        EvaluationApi.signed(id.toString());
        String own = words(file(CLERK.bearer(), FormKind.EVALUATION, id, FileFormat.PDF));
        assertThat(own).contains("DRAF").doesNotContain("SESUAI EKSPEKTASI", "Pertahankan kecepatan");
        assertThat(words(file(CHIEF.bearer(), FormKind.EVALUATION, id, FileFormat.PDF))).contains("PREDIKAT KINERJA PEGAWAI BAIK")
                .doesNotContain("DRAF");
    }

    @Test
    void strangersLearnNothingAndThePersonnelOfficeNoRatings() {
        UUID id = UUID.fromString(EvaluationApi.idOf(CLERK, Office.Q2));
        download(Office.STRANGER.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF).then().statusCode(404);
        download(Office.STRANGER.bearer(), FormKind.EVALUATION, id, FileFormat.PDF).then().statusCode(404);
        download(Office.officer(), FormKind.PLAN, PLAN, FileFormat.PDF).then().statusCode(200);
        download(Office.officer(), FormKind.EVALUATION, id, FileFormat.PDF).then().statusCode(403)
                .body("code", equalTo("evaluation.content-not-for-personnel"));
        download(Office.auditor(), FormKind.EVALUATION, id, FileFormat.XLSX).then().statusCode(200);
        download(Office.administrator(), FormKind.PLAN, PLAN, FileFormat.PDF).then().statusCode(403);
        preview(CLERK.bearer(), FormKind.PLAN, Office.id(0x999)).then().statusCode(404);
    }

    @Test
    void printingAnothersFormIsOnRecord() {
        file(CHIEF.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF);
        trail.writeReads();
        assertThat(Database.rows("SELECT action FROM audit_event WHERE employee_id = ? AND action IN ('FORM_READ', 'DOCUMENT_ISSUED')"
                + " ORDER BY action", CLERK.id())).hasSize(2);
        file(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF);
        trail.writeReads();
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'FORM_READ'")).hasSize(1);
    }

    @Test
    void theStatementsArePlanReadingAndAFewMore() {
        file(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF);
        trail.writeReads();
        assertThat(QueryCount.of(() -> preview(CLERK.bearer(), FormKind.PLAN, PLAN).then().statusCode(200))).isEqualTo(7);
        assertThat(QueryCount.of(() -> file(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.PDF))).isEqualTo(8);
    }

    @Test
    void namesOfFilesArePlain() {
        download(CLERK.bearer(), FormKind.PLAN, PLAN, FileFormat.XLSX).then().statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"skp-ika-sari-a-md-1-januari-s-d-31-desember-2026.xlsx\""));
    }
}
