package id.kinerja.target.plan;

import static io.restassured.RestAssured.given;

import id.kinerja.testing.Database;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;

/** The endpoints of plans as one caller uses them; every request takes a fresh token. */
record PlanApi(Supplier<String> bearer) {

    static final String TARGET = """
            {"kind":"MAIN","title":"Surat keterangan terbit tepat waktu","indicators":[
              {"aspect":"TIME","description":"Rata-rata lama penyelesaian","unitOfMeasure":"hari kerja",
               "direction":"LOWER_BETTER","accumulation":"AVERAGE","targetValue":2.5}]}""";

    static final String REASON = "{\"reason\":\"Mohon tambahkan indikator waktu.\"}";

    PlanApi(String bearer) {
        this(() -> bearer);
    }

    static PlanApi as(PlanOffice.Person person) {
        return new PlanApi(person::bearer);
    }

    static String content(String... targets) {
        return "{\"targets\":[" + String.join(",", targets) + "]}";
    }

    RequestSpecification request() {
        return given().header("Authorization", bearer.get()).contentType("application/json");
    }

    Response get(UUID id) {
        return request().get("/api/v1/plans/" + id);
    }

    Response list(String query) {
        return request().get("/api/v1/plans" + query);
    }

    Response linkable(UUID id) {
        return request().get("/api/v1/plans/" + id + "/linkable-targets");
    }

    Response create(UUID cycle) {
        return request().body("{\"cycleId\":\"" + cycle + "\"}").post("/api/v1/plans");
    }

    /** Saves with the tag the plan has now. */
    Response save(UUID id, String content) {
        return save(id, tag(id), content);
    }

    Response save(UUID id, String tag, String content) {
        return request().header("If-Match", tag).body(content).put("/api/v1/plans/" + id + "/content");
    }

    /** One of the steps, with the tag the plan has now. */
    Response step(UUID id, String step) {
        return step(id, tag(id), step);
    }

    Response step(UUID id, String tag, String step) {
        RequestSpecification request = request().header("If-Match", tag);
        boolean explained = step.equals("return") || step.equals("revision");
        return (explained ? request.body(REASON) : request).post("/api/v1/plans/" + id + "/" + step);
    }

    /** The present tag, read past all permissions. */
    static String tag(UUID id) {
        return "\"" + Database.rows("SELECT version FROM plan WHERE id = ?", id).getFirst().get("version") + "\"";
    }

    /** The clerk's plan as far as this state. */
    static UUID clerksPlanIn(PlanStatus status) {
        PlanApi clerk = as(PlanOffice.CLERK);
        PlanApi chief = as(PlanOffice.CHIEF);
        UUID plan = UUID.fromString(clerk.create(PlanOffice.CYCLE).then().statusCode(201).extract().path("id"));
        clerk.save(plan, content(TARGET)).then().statusCode(200);
        if (status != PlanStatus.DRAFT) {
            clerk.step(plan, "submission").then().statusCode(200);
        }
        if (status == PlanStatus.RETURNED) {
            chief.step(plan, "return").then().statusCode(200);
        }
        if (status == PlanStatus.AGREED || status == PlanStatus.ESTABLISHED) {
            chief.step(plan, "agreement").then().statusCode(200);
        }
        if (status == PlanStatus.ESTABLISHED) {
            clerk.step(plan, "signature").then().statusCode(200);
            chief.step(plan, "signature").then().statusCode(200);
        }
        return plan;
    }

    /** A plan of the clerk's chief with one target of this title. */
    static UUID chiefsDraft(String title) {
        PlanApi chief = as(PlanOffice.CHIEF);
        UUID plan = UUID.fromString(chief.create(PlanOffice.CYCLE).then().statusCode(201).extract().path("id"));
        chief.save(plan, content(TARGET.replace("Surat keterangan terbit tepat waktu", title))).then().statusCode(200);
        return plan;
    }
}
