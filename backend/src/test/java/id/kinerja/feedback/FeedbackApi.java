package id.kinerja.feedback;

import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests of tests about what people tell each other. */
public final class FeedbackApi {

    public static final String FEEDBACK = "/api/v1/feedback";
    public static final String REQUESTS = "/api/v1/feedback-requests";
    public static final String DIALOGUES = "/api/v1/dialogues";
    public static final String ROUNDS = "/api/v1/peer-rounds";

    private FeedbackApi() {}

    public static Map<String, Object> words(String behaviour) {
        return Map.of("situation", "Senin pagi di loket", "behaviour", behaviour, "impact", "Warga tidak kembali dua kali");
    }

    public static Map<String, Object> about(Person person, String visibility) {
        return new HashMap<>(Map.of("cycleId", Office.CYCLE, "employeeId", person.id(), "visibility", visibility,
                "words", words("Menjelaskan syarat dengan sabar")));
    }

    public static Response give(Person author, Map<String, Object> feedback) {
        return json(author.bearer()).body(feedback).post(FEEDBACK);
    }

    public static String given(Person author, Person about, String visibility) {
        return give(author, about(about, visibility)).then().statusCode(201).extract().path("id");
    }

    public static Response ask(Person asking, Person asked, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("cycleId", Office.CYCLE, "askedEmployeeId", asked.id(),
                "question", "Apa yang perlu saya perbaiki?", "visibility", "WITH_ASSESSOR"));
        body.putAll(more);
        return json(asking.bearer()).body(body).post(REQUESTS);
    }

    public static String asked(Person asking, Person asked) {
        return ask(asking, asked, Map.of()).then().statusCode(201).extract().path("id");
    }

    public static Response step(Person person, String path, String tag, Object body) {
        var request = json(person.bearer()).header("If-Match", tag);
        return (body == null ? request : request.body(body)).post(path);
    }

    public static Response put(Person person, String path, String tag, Object body) {
        return as(person.bearer()).contentType("application/json").header("If-Match", tag).body(body).put(path);
    }

    public static String planned(Person by, Person employee) {
        return json(by.bearer()).body(Map.of("cycleId", Office.CYCLE, "employeeId", employee.id(), "plannedOn", "2026-05-14",
                        "periodId", Office.Q2, "agenda", List.of("Waktu terbit surat")))
                .post(DIALOGUES).then().statusCode(201).extract().path("id");
    }

    public static Map<String, Object> record(String notes) {
        return Map.of("heldOn", "2026-05-12", "notes", notes, "agreements",
                List.of(Map.of("text", "Menyusun daftar periksa", "owner", "EMPLOYEE", "dueOn", "2026-05-30"),
                        Map.of("text", "Meminta printer cadangan", "owner", "ASSESSOR", "dueOn", "2026-05-20")));
    }

    public static String tagOf(Person reader, String path) {
        return as(reader.bearer()).get(path).then().statusCode(200).extract().header("ETag");
    }

    /** A dialogue of the clerk that both have confirmed. */
    public static String confirmed() {
        String path = DIALOGUES + "/" + planned(Office.CHIEF, Office.CLERK);
        put(Office.CHIEF, path + "/record", tagOf(Office.CHIEF, path), record("Kami membahas waktu terbit.")).then().statusCode(200);
        step(Office.CLERK, path + "/confirmation", tagOf(Office.CLERK, path), null).then().statusCode(200);
        step(Office.CHIEF, path + "/confirmation", tagOf(Office.CHIEF, path), null).then().statusCode(200);
        return path.substring(DIALOGUES.length() + 1);
    }

    public static String begun(Person employee, Person... peers) {
        return json(employee.bearer()).body(Map.of("periodId", Office.Q2, "peerIds", idsOf(peers)))
                .post(ROUNDS).then().statusCode(201).extract().path("id");
    }

    public static List<UUID> idsOf(Person... people) {
        return List.of(people).stream().map(Person::id).toList();
    }
}
