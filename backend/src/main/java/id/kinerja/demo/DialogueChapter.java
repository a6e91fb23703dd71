package id.kinerja.demo;

import id.kinerja.feedback.dialogue.Agreement;
import id.kinerja.feedback.dialogue.DialogueParty;
import id.kinerja.feedback.dialogue.DialogueReading;
import id.kinerja.feedback.dialogue.DialogueRecordRequest;
import id.kinerja.feedback.dialogue.DialogueRecordRequest.Agreed;
import id.kinerja.feedback.dialogue.DialogueResponse;
import id.kinerja.feedback.dialogue.DialogueService;
import id.kinerja.feedback.dialogue.AgreementFollowUpRequest;
import id.kinerja.feedback.dialogue.NewDialogueRequest;
import id.kinerja.shared.http.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Dialogues in each state: planned, waiting for one or the other, confirmed and followed up, cancelled. */
@ApplicationScoped
class DialogueChapter implements DemoChapter {

    private final DialogueService dialogues;
    private final DialogueReading reading;

    DialogueChapter(DialogueService dialogues, DialogueReading reading) {
        this.dialogues = dialogues;
        this.reading = reading;
    }

    @Override
    public void write(Stage stage) {
        LocalDate last = stage.calendar().lastDay();
        DialogueResponse[] confirmed = recorded(stage, last.minusDays(26), stage.person(DemoAccounts.READER));
        confirm(stage, last.minusDays(24), stage.person(DemoAccounts.READER), confirmed);
        confirm(stage, last.minusDays(23), stage.person(DemoAccounts.SUPERVISOR), confirmed);
        followUp(stage, last.minusDays(12), stage.person(DemoAccounts.READER), confirmed);
        DialogueResponse[] waiting = recorded(stage, last.minusDays(4), stage.person(DemoAccounts.READY));
        confirm(stage, last.minusDays(3), stage.person(DemoAccounts.SUPERVISOR), waiting);
        DialogueResponse[] ofVillage = recorded(stage, last.minusDays(6), stage.person(DemoAccounts.VILLAGE));
        confirm(stage, last.minusDays(4), stage.person(DemoAccounts.VILLAGE), ofVillage);
        plan(stage, last.minusDays(2), stage.person(DemoAccounts.COUNTER), last.plusDays(6));
        cancelled(stage, last.minusDays(15), stage.person(DemoAccounts.SUPERVISOR));
    }

    private DialogueResponse[] plan(Stage stage, LocalDate day, DemoPerson employee, LocalDate plannedOn) {
        DialogueResponse[] kept = new DialogueResponse[1];
        stage.moment(stage.calendar().workday(day), 30, stage.assessorOf(employee), () -> kept[0] = dialogues.plan(new NewDialogueRequest(
                stage.cycleId(), employee.employeeId(), stage.calendar().workday(plannedOn), null,
                WorkCatalogue.texts(stage.work().at("/talk/agenda")))));
        return kept;
    }

    private DialogueResponse[] recorded(Stage stage, LocalDate day, DemoPerson employee) {
        LocalDate held = stage.calendar().workday(day);
        DialogueResponse[] kept = plan(stage, held.minusDays(4), employee, held);
        List<String> texts = WorkCatalogue.texts(stage.work().at("/talk/agreements"));
        stage.moment(held, 340, stage.assessorOf(employee), () -> kept[0] = dialogues.write(kept[0].id(), tag(kept),
                new DialogueRecordRequest(held, stage.work().text("/talk/notes"), List.of(
                        new Agreed(texts.get(0), DialogueParty.EMPLOYEE, held.plusDays(14)),
                        new Agreed(texts.get(1), DialogueParty.ASSESSOR, held.plusDays(21))))));
        return kept;
    }

    private void confirm(Stage stage, LocalDate day, DemoPerson who, DialogueResponse[] kept) {
        stage.moment(day, 350, who, () -> kept[0] = dialogues.confirm(kept[0].id(), tag(kept)));
    }

    private void followUp(Stage stage, LocalDate day, DemoPerson who, DialogueResponse[] kept) {
        stage.moment(day, 120, who, () -> {
            Agreement own = kept[0].agreements().getFirst();
            reading.followUp(own.id(), new AgreementFollowUpRequest(true, stage.work().text("/talk/followUp")));
            dialogues.add(kept[0].id(), stage.work().text("/talk/addition"));
        });
    }

    private void cancelled(Stage stage, LocalDate day, DemoPerson employee) {
        DialogueResponse[] kept = plan(stage, day, employee, day.plusDays(3));
        stage.moment(stage.calendar().workday(day), 200, employee,
                () -> dialogues.cancel(kept[0].id(), tag(kept), stage.work().text("/talk/cancelled")));
    }

    private static String tag(DialogueResponse[] kept) {
        return Etag.header(kept[0].version());
    }
}
