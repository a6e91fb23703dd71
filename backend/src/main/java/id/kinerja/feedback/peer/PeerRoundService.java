package id.kinerja.feedback.peer;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.Cycles;
import id.kinerja.cycle.PeriodInfo;
import id.kinerja.feedback.FeedbackNotice;
import id.kinerja.feedback.FeedbackRules;
import id.kinerja.notification.Notifications;
import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The steps of a round. */
@ApplicationScoped
public class PeerRoundService {

    static final String SUBJECT = "PEER_ROUND";

    private final PeerRoundRepository rounds;
    private final PeerInvitationRepository invitations;
    private final PeerRoundReading reading;
    private final PeerRoundPermissions permissions;
    private final PeerChoice choice;
    private final PeerRoundClosing closing;
    private final PeerLimits limits;
    private final PeopleInCycle people;
    private final Cycles cycles;
    private final Notifications notices;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    PeerRoundService(PeerRoundRepository rounds, PeerInvitationRepository invitations, PeerRoundReading reading,
            PeerRoundPermissions permissions, PeerChoice choice, PeerRoundClosing closing, PeerLimits limits, PeopleInCycle people,
            Cycles cycles, Notifications notices, AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.reading = reading;
        this.permissions = permissions;
        this.choice = choice;
        this.closing = closing;
        this.limits = limits;
        this.people = people;
        this.cycles = cycles;
        this.notices = notices;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    @Transactional
    public PeerRoundResponse begin(PeerRoundRequest wanted) {
        PeriodInfo period = cycles.findPeriod(wanted.periodId())
                .orElseThrow(() -> Problem.rule("feedback.period-unknown").at("/periodId", "feedback.period-unknown"));
        PersonInCycle me = people.find(period.cycleId(), caller.employeeIdOrThrow())
                .orElseThrow(() -> Problem.notFound("feedback.person-unknown")).requireOpenCycle();
        if (me.assessor() == null) {
            throw Problem.conflict("feedback.without-assessor");
        }
        PeerRound round = new PeerRound(
                ids.next(), me.cycleId(), period.id(), me.employeeId(), me.assessor().employeeId(), time.now());
        rounds.persistAndFlush(round);
        PeerRoundHeader header = reading.getHeader(round.id());
        choice.replace(header, wanted.peerIds());
        return recorded("PEER_ROUND_BEGUN", round.id());
    }

    @Transactional
    public PeerRoundResponse nominate(UUID id, String ifMatch, List<UUID> peers) {
        PeerRoundHeader header = reading.getHeader(id);
        switch (header.status()) {
            case NOMINATING -> permissions.requireEmployee(header);
            case SUBMITTED -> permissions.requireAssessor(header);
            default -> {
                permissions.requireEither(header);
                throw Problem.conflict(header.status().problemKey());
            }
        }
        Etag.requireMatch(ifMatch, header.version());
        choice.replace(header, peers);
        return recorded("PEERS_NOMINATED", id);
    }

    @Transactional
    public PeerRoundResponse submit(UUID id, String ifMatch) {
        PeerRoundHeader header = reading.getHeader(id);
        permissions.requireEmployee(header);
        requireEnough(header);
        notices.send(FeedbackNotice.PEERS_SUBMITTED, header.assessor().employeeId(), List.of(header.periodLabel()), "/tim/kegiatan");
        return change(header, ifMatch, "PEER_ROUND_SUBMITTED", PeerRound::submit);
    }

    /** Invites the peers; from here on nothing about the round can be changed. */
    @Transactional
    public PeerRoundResponse approve(UUID id, String ifMatch, LocalDate closesOn) {
        PeerRoundHeader header = reading.getHeader(id);
        permissions.requireAssessor(header);
        requireEnough(header);
        requireDays(closesOn);
        PeerRoundResponse opened = change(header, ifMatch, "PEER_ROUND_OPENED", round -> round.open(closesOn, time.now()));
        List<PeerInvitation> asked = invitations.listOfRound(id);
        asked.forEach(PeerInvitation::invite);
        notices.sendToAll(FeedbackNotice.PEER_INVITED, asked.stream().map(PeerInvitation::peerId).toList(), List.of(closesOn), "/kinerja/rekan");
        return opened;
    }

    @Transactional
    public PeerRoundResponse giveBack(UUID id, String ifMatch, String reason) {
        PeerRoundHeader header = reading.getHeader(id);
        permissions.requireAssessor(header);
        return change(header, ifMatch, "PEER_ROUND_RETURNED", round -> round.giveBack(reason.strip()));
    }

    @Transactional
    public PeerRoundResponse cancel(UUID id, String ifMatch) {
        PeerRoundHeader header = reading.getHeader(id);
        permissions.requireEither(header);
        return change(header, ifMatch, "PEER_ROUND_CANCELLED", PeerRound::cancel);
    }

    /** By one of the two, from the day after its last; it closes by itself soon after. */
    @Transactional
    public PeerRoundResponse close(UUID id, String ifMatch) {
        PeerRoundHeader header = reading.getHeader(id);
        permissions.requireEither(header);
        Etag.requireMatch(ifMatch, header.version());
        closing.close(rounds.lock(header), header);
        return reading.respond(reading.getHeader(id));
    }

    private void requireDays(LocalDate closesOn) {
        LocalDate today = time.today();
        FeedbackRules rules = limits.today();
        if (closesOn.isBefore(today.plusDays(rules.peerShortestDays())) || closesOn.isAfter(today.plusDays(rules.peerLongestDays()))) {
            throw Problem.rule("feedback.round-days").at("/closesOn", "feedback.round-days", rules.peerShortestDays(), rules.peerLongestDays());
        }
    }

    private void requireEnough(PeerRoundHeader header) {
        int minimum = limits.today().peerMinimumAnswers();
        if (header.asked() < minimum) {
            throw Problem.rule("feedback.too-few-peers", minimum);
        }
    }

    private PeerRoundResponse change(PeerRoundHeader header, String ifMatch, String action, Consumer<PeerRound> change) {
        Etag.requireMatch(ifMatch, header.version());
        change.accept(rounds.load(header));
        rounds.flush();
        return recorded(action, header.id());
    }

    private PeerRoundResponse recorded(String action, UUID id) {
        PeerRoundHeader header = reading.getHeader(id);
        trail.record(AuditEntry.of(action, SUBJECT, id).aboutEmployee(header.employee().employeeId()));
        return reading.respond(header);
    }
}
