package id.kinerja.progress.evidence;

import static id.kinerja.progress.Office.CLERK;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.progress.Office;
import id.kinerja.progress.ProgressApi;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class EvidenceClearingTest {

    @Inject
    EvidenceClearing clearing;

    @Inject
    EvidenceSettings settings;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void whatProvesNothingGoesAfterAWeekWithItsFile() throws IOException {
        String hash = upload(SampleFiles.png());
        aged(hash);
        TestClock.move(Duration.ofDays(6));
        clearing.clear();
        assertThat(known()).isEqualTo(200);
        TestClock.move(Duration.ofDays(2));
        clearing.clear();
        assertThat(known()).isEqualTo(404);
        assertThat(file(hash)).doesNotExist();
    }

    @Test
    void whatProvesSomethingStays() throws IOException {
        String hash = upload(SampleFiles.webp());
        aged(hash);
        ProgressApi.recorded(Office.EVENTS_HELD, Office.Q2, "1", "2026-05-04", last);
        TestClock.move(Duration.ofDays(30));
        clearing.clear();
        assertThat(known()).isEqualTo(200);
        assertThat(file(hash)).exists();
    }

    @Test
    void aFileThatTwoPeopleSentStaysForTheOther() throws IOException {
        String hash = upload(SampleFiles.pdf());
        String first = last;
        upload(SampleFiles.pdf());
        ProgressApi.recorded(Office.EVENTS_HELD, Office.Q2, "1", "2026-05-04", last);
        aged(hash);
        given().header("Authorization", CLERK.bearer()).delete("/api/v1/evidence/" + first).then().statusCode(204);
        TestClock.move(Duration.ofDays(30));
        clearing.clear();
        assertThat(file(hash)).exists();
    }

    @Test
    void aFileThatNoRowNamesIsLeftForAWeekOnly() throws IOException {
        Path orphan = file("ab".repeat(32));
        Files.createDirectories(orphan.getParent());
        Files.write(orphan, SampleFiles.png());
        clearing.clear();
        assertThat(orphan).exists();
        aged("ab".repeat(32));
        TestClock.move(Duration.ofDays(8));
        clearing.clear();
        assertThat(orphan).doesNotExist();
    }

    private String last;

    private String upload(byte[] content) {
        var answer = given().header("Authorization", CLERK.bearer()).multiPart("file", "a", content, "image/png")
                .post("/api/v1/evidence").then().statusCode(201).extract().jsonPath();
        last = answer.getString("id");
        return answer.getString("sha256");
    }

    private int known() {
        return given().header("Authorization", CLERK.bearer()).get("/api/v1/evidence/" + last).statusCode();
    }

    private Path file(String hash) {
        return settings.folder().resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Files carry the real time, not that of the test's clock. */
    private void aged(String hash) throws IOException {
        Files.setLastModifiedTime(file(hash), FileTime.from(TestClock.START));
    }
}
