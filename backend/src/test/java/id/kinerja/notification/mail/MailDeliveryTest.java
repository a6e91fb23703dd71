package id.kinerja.notification.mail;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bean;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.notification.TestNotice;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestEmployee;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over SMTP to a server of this machine. */
@KinerjaTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class MailDeliveryTest {

    private static final LocalDate DUE = LocalDate.parse("2026-06-01");

    private TestEmployee ika;

    @BeforeEach
    void someoneHasAnAddress() {
        MailServer.open();
        ika = anEmployee("Ika Sari").reachableAt("ika@kasemen.example").save();
    }

    @Test
    void aNoticeGoesOutOnceInTheLanguageOfTheReader() throws Exception {
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026");
        assertThat(deliver()).isEqualTo(1);
        assertThat(deliver()).isZero();
        MimeMessage mail = MailServer.received().getFirst();
        assertThat(MailServer.received()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("SKP 2026 Anda sebaiknya dikirim paling lambat 1 Juni 2026.");
        assertThat(mail.getAllRecipients()[0]).hasToString("ika@kasemen.example");
        assertThat(mail.getContent().toString()).contains("/kinerja/target").contains("/pemberitahuan");
        assertThat(Database.count("mail_outbox WHERE sent_at IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void severalInstancesAtOnceSendEachMailOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, Integer.toString(2000 + i));
        }
        int sent = atOnce(4);
        TestClock.move(Duration.ofMinutes(6)); // a connection that broke on the way leaves its mail to the next attempt
        assertThat(sent + deliver()).isEqualTo(40);
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : MailServer.received()) {
            subjects.add(mail.getSubject());
        }
        assertThat(subjects).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndLater() {
        MailServer.close();
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026");
        assertThat(deliver()).isZero();
        assertThat(Database.rows("SELECT attempts, last_failure IS NOT NULL AS told FROM mail_outbox").getFirst())
                .containsEntry("attempts", 1).containsEntry("told", true);
        as(ika.bearer()).get("/api/v1/notices/summary").then().statusCode(200);
        deliver();
        assertThat(Database.rows("SELECT attempts FROM mail_outbox").getFirst()).containsEntry("attempts", 1);
        TestClock.move(Duration.ofMinutes(3));
        deliver();
        assertThat(Database.rows("SELECT attempts FROM mail_outbox").getFirst()).containsEntry("attempts", 2);
        MailServer.open();
        TestClock.move(Duration.ofMinutes(3));
        assertThat(deliver()).isZero();
        TestClock.move(Duration.ofMinutes(3));
        assertThat(deliver()).isEqualTo(1);
        assertThat(MailServer.received()).hasSize(1);
    }

    @Test
    void inTheEndItIsGivenUp() {
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026");
        Database.run("UPDATE mail_outbox SET attempts = 8");
        MailServer.close();
        deliver();
        assertThat(Database.count("mail_outbox WHERE given_up_at IS NOT NULL")).isEqualTo(1);
        TestClock.move(Duration.ofDays(30));
        MailServer.open();
        assertThat(deliver()).isZero();
    }

    @Test
    void whoHasNoAddressKeepsNobodyWaiting() {
        TestEmployee budi = anEmployee("Budi").save();
        TestNotice.PLAN_DUE.sendTo(budi.id(), DUE, "2026");
        TestNotice.PLAN_DUE.sendTo(ika.id(), DUE, "2026");
        deliver();
        assertThat(MailServer.received()).hasSize(1);
        assertThat(Database.count("mail_outbox WHERE given_up_at IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void theDailyMailGathersWhatIsUnreadOnAWorkingMorning() throws Exception {
        TestNotice.DECISION_DUE.sendTo(ika.id(), DUE, "2026", 2);
        TestNotice.DECISION_DUE.sendTo(ika.id(), DUE, "2027", 3);
        gather();
        assertThat(deliver()).as("written after this morning").isZero();
        TestClock.pin(Instant.parse("2026-05-16T02:00:00Z")); // a Saturday
        gather();
        assertThat(deliver()).isZero();
        TestClock.pin(Instant.parse("2026-05-17T23:00:00Z")); // Monday at six
        gather();
        assertThat(deliver()).isZero();
        TestClock.pin(Instant.parse("2026-05-17T23:31:00Z"));
        gather();
        gather();
        deliver();
        assertThat(MailServer.received()).hasSize(1);
        assertThat(MailServer.received().getFirst().getSubject()).isEqualTo("Kinerja: 2 pemberitahuan");
        assertThat(MailServer.received().getFirst().getContent().toString()).contains("SKP 2026").contains("SKP 2027");
    }

    private int atOnce(int instances) throws Exception {
        int sent = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(instances)) {
            for (Future<Integer> round : threads.invokeAll(Collections.nCopies(instances, (Callable<Integer>) this::deliver))) {
                sent += round.get();
            }
        }
        return sent;
    }

    private int deliver() {
        return bean(MailDelivery.class).deliverDue();
    }

    private static void gather() {
        bean(DailyDigest.class).gather();
    }
}
