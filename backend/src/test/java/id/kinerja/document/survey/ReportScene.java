package id.kinerja.document.survey;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bean;

import id.kinerja.organization.unit.UnitKind;
import id.kinerja.survey.result.ResultFreezing;
import id.kinerja.survey.result.SurveyFixture;
import id.kinerja.testing.Database;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.UUID;

/** A closed survey of a district with its head, a clerk and somebody from elsewhere. */
final class ReportScene {

    final TestUnit district = aUnit("Kecamatan Kasemen").ofKind(UnitKind.DISTRICT).save();
    final TestUnit section = aUnit("Seksi Pelayanan Umum").below(district).save();
    final TestEmployee head = anEmployee("Siti Rahma").titled(null, "S.H.").numbered("197405122000032001").heading(district).save();
    final TestEmployee clerk = anEmployee("Rina Maulana").inUnit(section).save();
    final TestEmployee stranger = anEmployee("Tatang Hidayat").inUnit(aUnit("Kelurahan Banten").save()).save();
    final UUID survey = new SurveyFixture(district.id()).save();

    /** The 29 known respondents, and as many more who chose 4 everywhere. */
    static ReportScene closed(int more) {
        ReportScene scene = new ReportScene();
        SurveyFixture.answersOf29(scene.survey);
        for (int i = 0; i < more; i++) {
            SurveyFixture.answer(scene.survey, null, false, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        }
        close(scene.survey, 40L);
        return scene;
    }

    static ReportScene published(int more) {
        ReportScene scene = closed(more);
        scene.publish();
        return scene;
    }

    void publish() {
        Database.run("UPDATE survey SET state = 'PUBLISHED', published_at = TIMESTAMPTZ '2026-05-12 02:00:00Z' WHERE id = ?", survey);
    }

    static void close(UUID survey, Long population) {
        var frozen = QuarkusTransaction.requiringNew().call(() -> bean(ResultFreezing.class).freeze(survey, population));
        Database.run("UPDATE survey SET state = 'CLOSED', closed_at = TIMESTAMPTZ '2026-05-12 01:00:00Z', population = ?, rows_hash = ?,"
                + " rows_count = ? WHERE id = ?", population, frozen.hash(), frozen.rows(), survey);
    }

    void plan(UUID ofSurvey, String action, int quarter, int percent) {
        Database.run("""
                INSERT INTO survey_improvement (id, survey_id, item_code, action, year, quarter, owner_employee_id, percent_done, evidence, version)
                VALUES (?, ?, 'TIME', ?, 2026, ?, ?, ?, 'Foto loket', 0)""", UUID.randomUUID(), ofSurvey, action, quarter, clerk.id(), percent);
    }

    String path() {
        return "/api/v1/surveys/" + survey + "/report";
    }

    String card() {
        return "/api/v1/surveys/" + survey + "/card";
    }

    String published() {
        return "/api/v1/published-results/" + survey;
    }

    Response write(String texts) {
        return asWith(head.bearer(), etag(head.bearer(), path())).body(texts).put(path() + "/texts");
    }

    Response issue() {
        return asWith(head.bearer(), etag(head.bearer(), path())).header("Idempotency-Key", UUID.randomUUID().toString()).post(path() + "/issue");
    }

    byte[] file(String bearer, String format) {
        return as(bearer).accept("*/*").get(path() + "/file?format=" + format).then().statusCode(200).extract().asByteArray();
    }
}
