package id.kinerja.survey.answer;

import static id.kinerja.survey.SurveyScene.scores;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.survey.SurveyScene;
import id.kinerja.survey.invitation.SurveyCodes;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand visitors on bad lines send everything twice, at the same time. */
@KinerjaTest
class SentTwiceTest {

    private static final int VISITORS = 1000;
    private static final int ADDRESSES = 20;
    private static final int AT_ONCE = 8;

    @Inject
    SurveyCodes codes;

    private final Semaphore line = new Semaphore(AT_ONCE);
    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();

    @Test
    void isReceivedOnce() throws InterruptedException {
        SurveyScene scene = new SurveyScene();
        List<String> all = ManyCodes.invite(codes, scene.surveyId, VISITORS);
        List<HttpClient> phones = IntStream.range(0, ADDRESSES).mapToObj(SentTwiceTest::phone).toList();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int visitor = 0; visitor < VISITORS; visitor++) {
                HttpClient phone = phones.get(visitor % ADDRESSES);
                String code = all.get(visitor);
                senders.execute(() -> send(phone, code));
                senders.execute(() -> send(phone, code));
            }
        }
        assertThat(outcomes).isEqualTo(Map.of("RECEIVED", VISITORS, "ALREADY_RECEIVED", VISITORS));
        assertThat(Database.count("survey_inbox")).isEqualTo(VISITORS);
        assertThat(Database.rows("SELECT 1 FROM survey_invitation WHERE state = 'USED'")).hasSize(VISITORS);
    }

    /** Each from an address of its own, so that none is held for a machine. */
    private static HttpClient phone(int number) {
        try {
            return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 7, (byte) (number + 1)})).build();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(HttpClient phone, String code) {
        try {
            line.acquire();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + SurveyScene.FORMS + code + "/answers"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"scores\": %s, \"channel\": \"WEB\"}".formatted(scores("434434434")))).build();
            String answer = phone.send(request, BodyHandlers.ofString()).body();
            outcomes.merge(answer.contains("ALREADY_RECEIVED") ? "ALREADY_RECEIVED" : answer.contains("RECEIVED") ? "RECEIVED" : answer, 1, Integer::sum);
        } catch (Exception failed) {
            outcomes.merge(failed.toString(), 1, Integer::sum);
        } finally {
            line.release();
        }
    }
}
