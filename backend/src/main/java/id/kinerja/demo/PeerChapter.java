package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.feedback.peer.PeerAnswer;
import id.kinerja.feedback.peer.PeerAnswersRequest;
import id.kinerja.feedback.peer.PeerInvitationResponse;
import id.kinerja.feedback.peer.PeerInvitationService;
import id.kinerja.feedback.peer.PeerRoundRequest;
import id.kinerja.feedback.peer.PeerRoundResponse;
import id.kinerja.feedback.peer.PeerRoundService;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Rounds of peer feedback: one shown, one with too few answers, one open, one that waits for the superior. */
@ApplicationScoped
class PeerChapter implements DemoChapter {

    private static final int ASKED = 6;

    private final PeerRoundService rounds;
    private final PeerInvitationService invitations;

    PeerChapter(PeerRoundService rounds, PeerInvitationService invitations) {
        this.rounds = rounds;
        this.invitations = invitations;
    }

    @Override
    public void write(Stage stage) {
        Quarter over = stage.calendar().latest();
        LocalDate last = stage.calendar().lastDay();
        closed(stage, over, stage.person(DemoAccounts.READER), ASKED - 1);
        closed(stage, over, stage.person(DemoAccounts.COUNTER), 2);
        Quarter now = stage.calendar().running().orElse(over);
        opened(stage, now, stage.person(DemoAccounts.READY), last.minusDays(5), last.plusDays(7));
        submitted(stage, now, stage.person(DemoAccounts.VILLAGE), last.minusDays(2));
    }

    private void closed(Stage stage, Quarter quarter, DemoPerson person, int answering) {
        LocalDate begun = stage.calendar().workday(quarter.endsOn().plusDays(1));
        LocalDate closesOn = begun.plusDays(9);
        PeerRoundResponse[] round = opened(stage, quarter, person, begun, closesOn);
        List<DemoPerson> peers = peersOf(stage, person);
        for (int at = 0; at < answering; at++) {
            DemoPerson peer = peers.get(at);
            stage.moment(begun.plusDays(3 + at % 4), 100 + at * 7, peer, () -> answer(stage, person, peer));
        }
        stage.moment(stage.calendar().workday(closesOn.plusDays(3)), 60, person,
                () -> rounds.close(round[0].id(), Etag.header(round[0].version())));
    }

    private PeerRoundResponse[] opened(Stage stage, Quarter quarter, DemoPerson person, LocalDate begun, LocalDate closesOn) {
        PeerRoundResponse[] round = submitted(stage, quarter, person, begun);
        stage.moment(begun, 200, stage.assessorOf(person),
                () -> round[0] = rounds.approve(round[0].id(), Etag.header(round[0].version()), closesOn));
        return round;
    }

    private PeerRoundResponse[] submitted(Stage stage, Quarter quarter, DemoPerson person, LocalDate begun) {
        PeerRoundResponse[] round = new PeerRoundResponse[1];
        stage.moment(begun, 45, person, () -> {
            PeerRoundResponse fresh = rounds.begin(new PeerRoundRequest(
                    quarter.id(), peersOf(stage, person).stream().map(DemoPerson::employeeId).toList()));
            round[0] = rounds.submit(fresh.id(), Etag.header(fresh.version()));
        });
        return round;
    }

    /** Those nearest in the list who are neither the person nor the assessor. */
    private static List<DemoPerson> peersOf(Stage stage, DemoPerson person) {
        List<DemoPerson> near = new ArrayList<>();
        stage.everybody().forEach(near::add);
        near.removeIf(each -> each.equals(person) || each.equals(stage.assessorOf(person)) || each.leads() != person.leads()
                || each.nip().equals(DemoAccounts.PERSONNEL));
        near.sort((one, other) -> Integer.compare(
                Math.abs(one.number() - person.number()), Math.abs(other.number() - person.number())));
        return near.subList(0, ASKED);
    }

    private void answer(Stage stage, DemoPerson about, DemoPerson peer) {
        PeerInvitationResponse invitation = invitations.list(true, PageQuery.first(50)).items().stream()
                .filter(each -> each.employee().employeeId().equals(about.employeeId())).findFirst().orElseThrow();
        Random chance = peer.chance("peer" + about.nip());
        invitations.answer(invitation.id(), Etag.header(invitation.version()), new PeerAnswersRequest(
                Arrays.stream(BehaviourValue.values()).map(value -> onValue(stage, value, chance)).toList()));
    }

    private static PeerAnswersRequest.OnValue onValue(Stage stage, BehaviourValue value, Random chance) {
        PeerAnswer answer = switch (chance.nextInt(8)) {
            case 0, 1, 2 -> PeerAnswer.ALWAYS;
            case 3, 4, 5 -> PeerAnswer.OFTEN;
            case 6 -> PeerAnswer.SOMETIMES;
            default -> PeerAnswer.NOT_SEEN;
        };
        String comment = chance.nextInt(4) == 0 ? stage.work().oneOf("/talk/peerComments", chance) : null;
        return new PeerAnswersRequest.OnValue(value, answer, comment);
    }
}
