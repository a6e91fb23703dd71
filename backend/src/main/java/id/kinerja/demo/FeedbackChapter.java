package id.kinerja.demo;

import id.kinerja.feedback.FeedbackBody;
import id.kinerja.feedback.FeedbackService;
import id.kinerja.feedback.FeedbackSubject;
import id.kinerja.feedback.FeedbackVisibility;
import id.kinerja.feedback.FeedbackWords;
import id.kinerja.feedback.checkin.CheckInAnswerRequest;
import id.kinerja.feedback.checkin.CheckInRequest;
import id.kinerja.feedback.checkin.CheckInService;
import id.kinerja.feedback.checkin.Confidence;
import id.kinerja.feedback.request.FeedbackRequestResponse;
import id.kinerja.feedback.request.FeedbackRequests;
import id.kinerja.feedback.request.NewFeedbackRequest;
import id.kinerja.shared.http.Etag;
import id.kinerja.target.TargetContent;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Feedback given, asked for, answered and declined in the last weeks, and how confident people are of their targets. */
@ApplicationScoped
class FeedbackChapter implements DemoChapter {

    private final FeedbackService feedback;
    private final FeedbackRequests requests;
    private final CheckInService checkIns;
    private final PlanScript plans;

    FeedbackChapter(FeedbackService feedback, FeedbackRequests requests, CheckInService checkIns, PlanScript plans) {
        this.feedback = feedback;
        this.requests = requests;
        this.checkIns = checkIns;
        this.plans = plans;
    }

    @Override
    public void write(Stage stage) {
        for (DemoPerson person : stage.everybody()) {
            if (stage.assessorOf(person) != null && !plansLate(person)) {
                fromAbove(stage, person);
            }
        }
        DemoPerson reader = stage.person(DemoAccounts.READER);
        DemoPerson ready = stage.person(DemoAccounts.READY);
        DemoPerson counter = stage.person(DemoAccounts.COUNTER);
        DemoPerson supervisor = stage.person(DemoAccounts.SUPERVISOR);
        LocalDate last = stage.calendar().lastDay();
        give(stage, last.minusDays(17), ready, reader, FeedbackSubject.BEHAVIOUR, FeedbackVisibility.WITH_ASSESSOR);
        give(stage, last.minusDays(11), reader, supervisor, FeedbackSubject.GENERAL, FeedbackVisibility.EMPLOYEE_ONLY);
        ask(stage, last.minusDays(9), reader, supervisor, true);
        ask(stage, last.minusDays(2), ready, supervisor, false);
        ask(stage, last.minusDays(2), supervisor, counter, false);
        decline(stage, last.minusDays(6), counter, ready);
        withdrawn(stage, last.minusDays(5), ready, counter);
    }

    /** Who has no plan in force yet has no targets to speak about. */
    private static boolean plansLate(DemoPerson person) {
        return PlanFate.of(person) != PlanFate.IN_FORCE;
    }

    private void fromAbove(Stage stage, DemoPerson person) {
        LocalDate last = stage.calendar().lastDay();
        if (person.number() % 4 == 2) {
            give(stage, last.minusDays(20L + person.number() % 9), stage.assessorOf(person), person, FeedbackSubject.TARGET,
                    FeedbackVisibility.WITH_LINE);
        }
        if (person.number() % 5 == 1 || person.nip().equals(DemoAccounts.READER)) {
            checkIn(stage, person, last.minusDays(13L + person.number() % 7));
        }
    }

    private void give(Stage stage, LocalDate day, DemoPerson author, DemoPerson about, FeedbackSubject subject, FeedbackVisibility readers) {
        stage.moment(stage.calendar().workday(day), 200 + author.number() % 60, author,
                () -> feedback.give(body(stage, author, about, subject, readers)));
    }

    private FeedbackBody body(Stage stage, DemoPerson author, DemoPerson about, FeedbackSubject subject, FeedbackVisibility readers) {
        Random chance = author.chance("feedback" + about.nip());
        List<TargetContent> targets = plans.targetsOf(about);
        FeedbackSubject possible = subject == FeedbackSubject.TARGET && targets.isEmpty() ? FeedbackSubject.GENERAL : subject;
        UUID target = possible == FeedbackSubject.TARGET ? targets.getFirst().id() : null;
        BehaviourValue value = possible == FeedbackSubject.BEHAVIOUR
                ? BehaviourValue.values()[chance.nextInt(BehaviourValue.values().length)] : null;
        return new FeedbackBody(null, stage.cycleId(), about.employeeId(), possible, target, value, readers, words(stage, chance));
    }

    private static FeedbackWords words(Stage stage, Random chance) {
        WorkCatalogue work = stage.work();
        return new FeedbackWords(work.oneOf("/talk/situation", chance), work.oneOf("/talk/behaviour", chance),
                work.oneOf("/talk/impact", chance), work.oneOf("/talk/suggestion", chance));
    }

    private void ask(Stage stage, LocalDate day, DemoPerson asking, DemoPerson asked, boolean answered) {
        UUID[] id = new UUID[1];
        LocalDate asks = stage.calendar().workday(day);
        stage.moment(asks, 60, asking, () -> id[0] = requests.ask(question(stage, asking, asked)).id());
        if (answered) {
            stage.moment(asks, 300, asked, () -> feedback.give(new FeedbackBody(
                    id[0], null, null, null, null, null, null, words(stage, asked.chance("answer" + asking.nip())))));
        }
    }

    private void decline(Stage stage, LocalDate day, DemoPerson asking, DemoPerson asked) {
        FeedbackRequestResponse[] request = new FeedbackRequestResponse[1];
        LocalDate asks = stage.calendar().workday(day);
        stage.moment(asks, 60, asking, () -> request[0] = requests.ask(question(stage, asking, asked)));
        stage.moment(asks, 300, asked, () -> requests.decline(
                request[0].id(), Etag.header(request[0].version()), stage.work().text("/talk/declined")));
    }

    private static NewFeedbackRequest question(Stage stage, DemoPerson asking, DemoPerson asked) {
        return new NewFeedbackRequest(stage.cycleId(), asked.employeeId(), FeedbackSubject.GENERAL, null, null,
                stage.work().oneOf("/talk/asked", asking.chance("question" + asked.nip())), FeedbackVisibility.WITH_ASSESSOR);
    }

    private void withdrawn(Stage stage, LocalDate day, DemoPerson author, DemoPerson about) {
        UUID[] id = new UUID[1];
        LocalDate gives = stage.calendar().workday(day);
        stage.moment(gives, 90, author, () -> id[0] =
                feedback.give(body(stage, author, about, FeedbackSubject.GENERAL, FeedbackVisibility.EMPLOYEE_ONLY)).id());
        stage.moment(gives, 130, author, () -> feedback.withdraw(id[0]));
    }

    private void checkIn(Stage stage, DemoPerson person, LocalDate around) {
        UUID[] id = new UUID[1];
        LocalDate day = stage.calendar().workday(around);
        WorkCatalogue work = stage.work();
        Random chance = person.chance("checkin");
        stage.moment(day, 100, person, () -> {
            List<TargetContent> targets = plans.targetsOf(person);
            id[0] = checkIns.record(new CheckInRequest(stage.cycleId(), targets.isEmpty() ? null : targets.getFirst().id(),
                    Confidence.values()[chance.nextInt(Confidence.values().length)], work.oneOf("/talk/helps", chance),
                    work.oneOf("/talk/hinders", chance), work.oneOf("/talk/helpWanted", chance))).id();
        });
        if (person.number() % 2 == 1 || person.nip().equals(DemoAccounts.READER)) {
            stage.moment(day, 280, stage.assessorOf(person),
                    () -> checkIns.answer(id[0], new CheckInAnswerRequest(work.text("/talk/checkInAnswer"))));
        }
    }
}
