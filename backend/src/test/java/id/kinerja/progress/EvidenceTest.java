package id.kinerja.progress;

import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.link;
import static id.kinerja.progress.ProgressApi.recorded;
import static id.kinerja.progress.ProgressApi.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.kinerja.progress.evidence.SampleFiles;
import id.kinerja.testing.ContractFilter;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class EvidenceTest {

    private static final String EVIDENCE = "/api/v1/evidence/";

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void aPhotoIsKeptByItsContent() {
        String id = upload(CLERK, "../../foto loket.HEIC", SampleFiles.jpeg()).then().statusCode(201)
                .body("kind", equalTo("FILE"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("fileName", equalTo("foto loket.HEIC.jpg"))
                .body("sizeBytes", equalTo(SampleFiles.jpeg().length))
                .body("attached", is(false))
                .body("allowedActions", contains("DELETE"))
                .extract().path("id");
        byte[] content = as(CLERK.bearer()).get(EVIDENCE + id + "/content").then().statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename=\"foto loket.HEIC.jpg\""))
                .header("X-Content-Type-Options", "nosniff")
                .contentType("image/jpeg")
                .extract().asByteArray();
        assertThat(content).isEqualTo(SampleFiles.jpeg());
    }

    @Test
    void everyAcceptedKindIsTaken() {
        for (byte[] content : new byte[][] {SampleFiles.png(), SampleFiles.webp(), SampleFiles.heic(), SampleFiles.pdf(),
            SampleFiles.docx(), SampleFiles.xlsx()}) {
            upload(CLERK, "bukti", content).then().statusCode(201);
        }
    }

    @Test
    void aDisguisedFileIsRefused() {
        byte[] page = SampleFiles.ascii("<html><script>alert(1)</script></html>");
        upload(CLERK, "foto.jpg", page).then().statusCode(415).body("code", equalTo("progress.evidence-type-refused"));
        upload(CLERK, "foto.jpg", SampleFiles.concat(SampleFiles.jpeg(), SampleFiles.zip(Map.of("a", "b")))).then().statusCode(415);
        upload(CLERK, "laporan.docx", SampleFiles.zip(Map.of("a", "b"))).then().statusCode(415);
        assertThat(Database.count("evidence")).isZero();
    }

    @Test
    void anOversizedOrEmptyFileIsRefused() {
        byte[] large = SampleFiles.concat(SampleFiles.jpeg(), new byte[10 * 1024 * 1024]);
        upload(CLERK, "foto.jpg", large).then().statusCode(413).body("code", equalTo("progress.evidence-too-large"));
        upload(CLERK, "foto.jpg", new byte[0]).then().statusCode(422).body("code", equalTo("progress.evidence-empty"));
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        as(CLERK.bearer()).header(ContractFilter.DELIBERATELY_INVALID, "1").multiPart("description", "tanpa berkas").post("/api/v1/evidence")
                .then().statusCode(400);
    }

    @Test
    void theSameUploadTwiceIsKeptOnce() {
        for (int time = 1; time <= 2; time++) {
            as(CLERK.bearer()).header("Idempotency-Key", "one-photo-sent-twice").multiPart("file", "a.png", SampleFiles.png(), "image/png")
                    .post("/api/v1/evidence").then().statusCode(201);
        }
        assertThat(Database.count("evidence")).isEqualTo(1);
    }

    @Test
    void aWebAddressIsTakenAndAScriptRefused() {
        json(CLERK.bearer()).body(Map.of("url", "https://drive.google.com/x", "description", "Rekap")).post("/api/v1/evidence/links")
                .then().statusCode(201).body("kind", equalTo("LINK")).body("url", equalTo("https://drive.google.com/x"));
        json(CLERK.bearer()).body(Map.of("url", "javascript:alert(1)")).post("/api/v1/evidence/links")
                .then().statusCode(422).body("errors.pointer", contains("/url"));
        as(CLERK.bearer()).get(EVIDENCE + link(CLERK) + "/content")
                .then().statusCode(404).body("code", equalTo("progress.evidence-has-no-file"));
    }

    @Test
    void beforeItProvesSomethingItIsItsOwnersAlone() {
        String id = link(CLERK);
        as(CLERK.bearer()).get(EVIDENCE + id).then().statusCode(200);
        as(Office.auditor()).get(EVIDENCE + id).then().statusCode(200);
        for (Office.Person other : new Office.Person[] {Office.CHIEF, Office.HEAD, Office.COLLEAGUE}) {
            as(other.bearer()).get(EVIDENCE + id).then().statusCode(404);
            as(other.bearer()).delete(EVIDENCE + id).then().statusCode(404);
        }
        as(Office.officer()).get(EVIDENCE + id).then().statusCode(403);
    }

    @Test
    void whoeverReadsAnEntryReadsItsProof() {
        String id = upload(CLERK, "a.png", SampleFiles.png()).then().extract().path("id");
        recorded(Office.EVENTS_HELD, Office.Q2, "1", "2026-05-04", id);
        for (String reader : new String[] {Office.CHIEF.bearer(), Office.SECRETARY.bearer(), Office.HEAD.bearer(), Office.auditor()}) {
            as(reader).get(EVIDENCE + id).then().statusCode(200).body("attached", is(true)).body("allowedActions", empty());
            as(reader).get(EVIDENCE + id + "/content").then().statusCode(200);
        }
        for (Office.Person other : new Office.Person[] {Office.COLLEAGUE, Office.STRANGER, Office.OTHER_CHIEF}) {
            as(other.bearer()).get(EVIDENCE + id).then().statusCode(404);
            as(other.bearer()).get(EVIDENCE + id + "/content").then().statusCode(404);
        }
    }

    @Test
    void itIsTakenBackOnlyWhileItProvesNothing() {
        String free = link(CLERK);
        as(CLERK.bearer()).delete(EVIDENCE + free).then().statusCode(204);
        as(CLERK.bearer()).get(EVIDENCE + free).then().statusCode(404);
        String used = link(CLERK);
        recorded(Office.EVENTS_HELD, Office.Q2, "1", "2026-05-04", used);
        recorded(Office.LETTERS_ISSUED, Office.Q2, "1", "2026-05-04", used);
        as(CLERK.bearer()).delete(EVIDENCE + used).then().statusCode(409).body("code", equalTo("progress.evidence-attached"));
    }
}
