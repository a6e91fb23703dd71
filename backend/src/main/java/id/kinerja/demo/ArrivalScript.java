package id.kinerja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerja.employee.confirmation.DataConfirmationRequest;
import id.kinerja.employee.confirmation.DataConfirmationService;
import id.kinerja.employee.confirmation.ReportTopic;
import id.kinerja.employee.confirmation.ResolutionRequest;
import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.session.ClientDevice;
import id.kinerja.identity.session.Sessions;
import id.kinerja.shared.http.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The first visits: people sign in and say whether their data are right; the personnel office answers some reports. */
@ApplicationScoped
class ArrivalScript {

    private static final List<String> DEVICES = List.of(
            "Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1");
    /** Which person writes which report: people without another part in the demo. */
    private static final int EVERY = 14;

    private final Accounts accounts;
    private final Sessions sessions;
    private final DataConfirmationService confirmations;

    ArrivalScript(Accounts accounts, Sessions sessions, DataConfirmationService confirmations) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.confirmations = confirmations;
    }

    void add(Stage stage, DemoPerson person, LocalDate day) {
        stage.step(person, day, person, () -> signIn(person));
        if (findReport(stage, person) == null) {
            stage.step(person, day, person, () -> confirmations.confirm(new DataConfirmationRequest(true, null)));
        }
    }

    /** Some find a mistake, lately; called last, since steps of one file follow each other. */
    void addReport(Stage stage, DemoPerson person) {
        JsonNode report = findReport(stage, person);
        if (report != null) {
            addReport(stage, person, stage.calendar().workday(stage.calendar().today().minusDays(7)), report);
        }
    }

    private static JsonNode findReport(Stage stage, DemoPerson person) {
        return !person.leads() && person.number() % EVERY == EVERY / 2 ? stage.work().at("/reports").get(person.number() / EVERY) : null;
    }

    /** Beside the person's file: what a chapter puts into it afterwards need not wait for this. */
    void addSignIn(Stage stage, DemoPerson person, LocalDate day) {
        stage.moment(day, person.number() % 90, person, () -> signIn(person));
    }

    private void signIn(DemoPerson person) {
        accounts.findForSignIn(person.accountId()).ifPresent(account -> {
            accounts.recordSignIn(account.id());
            sessions.open(account, new ClientDevice(null, DEVICES.get(person.number() % DEVICES.size())));
        });
    }

    private void addReport(Stage stage, DemoPerson person, LocalDate day, JsonNode report) {
        AtomicReference<UUID> made = new AtomicReference<>();
        stage.step(person, day, person, () -> made.set(confirmations.confirm(new DataConfirmationRequest(false,
                new DataConfirmationRequest.Report(ReportTopic.valueOf(report.get("topic").asText()), report.get("text").asText(),
                        report.path("suggestion").asText(null)))).id()));
        if (!report.get("resolution").isNull()) {
            stage.step(person, day.plusDays(2), stage.personnel(), () -> confirmations.resolveReport(
                    made.get(), Etag.header(0), new ResolutionRequest(report.get("resolution").asText(), null, null)));
        }
    }
}
