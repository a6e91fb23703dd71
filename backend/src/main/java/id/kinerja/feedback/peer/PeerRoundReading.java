package id.kinerja.feedback.peer;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.PersonRef;
import id.kinerja.progress.reader.KnownPerson;
import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading rounds and their results. */
@ApplicationScoped
public class PeerRoundReading {

    private final PeerRoundRepository rounds;
    private final PeerAnswerRepository answers;
    private final PeerRoundPermissions permissions;
    private final PeerLimits limits;
    private final PeopleInCycle people;
    private final AuditTrail trail;
    private final OfficeTime time;

    PeerRoundReading(PeerRoundRepository rounds, PeerAnswerRepository answers, PeerRoundPermissions permissions, PeerLimits limits,
            PeopleInCycle people, AuditTrail trail, OfficeTime time) {
        this.rounds = rounds;
        this.answers = answers;
        this.permissions = permissions;
        this.limits = limits;
        this.people = people;
        this.trail = trail;
        this.time = time;
    }

    PeerRoundResponse get(UUID id) {
        PeerRoundHeader header = getHeader(id);
        permissions.requireReadable(header);
        recordRead(header, AuditEntry.of("PEER_ROUND_READ", PeerRoundService.SUBJECT, id));
        return respond(header);
    }

    /** The caller's own, or those of somebody whom the caller assesses. */
    Page<PeerRoundResponse> list(UUID cycleId, UUID employeeId, PageQuery query) {
        KnownPerson known = people.requireReadable(cycleId, employeeId);
        permissions.requireListReader(known);
        if (!known.isSelf()) {
            trail.recordRead(AuditEntry.list("PEER_ROUNDS_LISTED", PeerRoundService.SUBJECT).aboutEmployee(known.person().employeeId()));
        }
        Page<PeerRoundHeader> page = rounds.list(cycleId, known.person().employeeId(), query);
        Map<UUID, List<PersonRef>> peers = rounds.peersOf(page.items().stream().map(PeerRoundHeader::id).toList());
        return page.map(header -> respond(header, peers));
    }

    /** 404 for every round that is not shown, with the same words whatever the number of answers. */
    PeerResultResponse getResult(UUID id) {
        PeerRoundHeader header = getHeader(id);
        permissions.requireReadable(header);
        if (header.status() != PeerRoundStatus.SHOWN) {
            throw Problem.notFound(header.status().problemKey());
        }
        recordRead(header, AuditEntry.of("PEER_RESULT_READ", PeerRoundService.SUBJECT, id));
        return new PeerResultResponse(id, header.answered(), answers.sum(id));
    }

    PeerRoundHeader getHeader(UUID id) {
        return rounds.findHeader(id).orElseThrow(Problem::notFound);
    }

    PeerRoundResponse respond(PeerRoundHeader header) {
        return respond(header, rounds.peersOf(List.of(header.id())));
    }

    private PeerRoundResponse respond(PeerRoundHeader header, Map<UUID, List<PersonRef>> peers) {
        return new PeerRoundResponse(
                header.id(), header.cycleId(), header.periodId(), header.periodLabel(), header.employee(), header.assessor(),
                header.status(), header.returnReason(), peers.getOrDefault(header.id(), List.of()), header.asked(),
                limits.of(header.openedAt()).peerMinimumAnswers(), header.closesOn(), header.answered(), header.version(),
                PeerRoundAction.allowed(header, permissions.isEmployee(header), permissions.isAssessor(header), time.today()));
    }

    private void recordRead(PeerRoundHeader header, AuditEntry event) {
        if (!permissions.isEmployee(header)) {
            trail.recordRead(event.aboutEmployee(header.employee().employeeId()));
        }
    }
}
