package id.kinerja.document;

import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.evaluation.unit.UnitApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.KinerjaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Format Penetapan Predikat Kinerja of the clerk's section. */
@KinerjaTest
class PredicateSheetTest {

    private UUID id;

    @BeforeEach
    void theUnitIsSet() {
        Office.open();
        EvaluationApi.delivered(EvaluationApi.idOf(CLERK, Office.Q2));
        id = UUID.fromString(UnitApi.set(CHIEF.bearer(), HEAD.bearer(), Office.SECTION, Office.Q2, "GOOD"));
    }

    @Test
    void namesTheUnitsPredicateAndEachPersonWithBothRatings() {
        Papers.download(HEAD.bearer(), FormKind.PREDICATE_SHEET, id, FileFormat.PDF).then().statusCode(404);
        sign();
        String paper = Papers.words(Papers.file(HEAD.bearer(), FormKind.PREDICATE_SHEET, id, FileFormat.PDF));
        assertThat(paper).contains(
                "FORMAT PENETAPAN PREDIKAT KINERJA PEGAWAI", "PERIODE: TRIWULAN II", "UNIT KERJA Seksi Pelayanan Umum",
                "CAPAIAN KINERJA ORGANISASI BAIK", "POLA DISTRIBUSI", "Ika Sari, A.Md.", "NIP 19900101 201001 0 022", "sesuai ekspektasi",
                "di atas ekspektasi", "Rudi Hartono", "Jumlah pegawai terlalu kecil.", "Kode verifikasi", "Hani Lestari, S.Sos.");
        assertThat(Papers.cells(Papers.file(HEAD.bearer(), FormKind.PREDICATE_SHEET, id, FileFormat.XLSX))).contains("NIP 19900101 201001 0 022");
    }

    @Test
    void isForThoseWhoLeadAndTheAuditor() {
        sign();
        Papers.download(CHIEF.bearer(), FormKind.PREDICATE_SHEET, id, FileFormat.PDF).then().statusCode(200);
        Papers.download(Office.auditor(), FormKind.PREDICATE_SHEET, id, FileFormat.PDF).then().statusCode(200);
        Papers.download(CLERK.bearer(), FormKind.PREDICATE_SHEET, id, FileFormat.PDF).then().statusCode(403);
        Papers.download(Office.officer(), FormKind.PREDICATE_SHEET, id, FileFormat.PDF).then().statusCode(403);
        Papers.download(Office.STRANGER.bearer(), FormKind.PREDICATE_SHEET, id, FileFormat.PDF).then().statusCode(404);
    }

    @Test
    void theEvaluationNamesTheUnitsPredicate() {
        UUID evaluation = UUID.fromString(EvaluationApi.idOf(CLERK, Office.Q2));
        assertThat(Papers.words(Papers.file(CLERK.bearer(), FormKind.EVALUATION, evaluation, FileFormat.PDF))).contains("CAPAIAN KINERJA ORGANISASI Baik");
    }

    private void sign() {
        UnitApi.post(HEAD.bearer(), id.toString(), "signature", "{\"reason\": \"Jumlah pegawai terlalu kecil.\"}").then().statusCode(200)
                .body("status", equalTo("SIGNED"));
    }
}
