package id.kinerja.feedback.dialogue;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.reader.KnownPerson;
import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.Relation;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reading dialogues and their agreements, and following agreements up. */
@ApplicationScoped
public class DialogueReading {

    private final DialogueRepository repository;
    private final DialoguePartsRepository parts;
    private final DialoguePermissions permissions;
    private final PeopleInCycle people;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    DialogueReading(DialogueRepository repository, DialoguePartsRepository parts, DialoguePermissions permissions, PeopleInCycle people,
            AuditTrail trail, Caller caller, OfficeTime time) {
        this.repository = repository;
        this.parts = parts;
        this.permissions = permissions;
        this.people = people;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    DialogueResponse get(UUID id) {
        DialogueHeader header = repository.findHeader(id).orElseThrow(Problem::notFound);
        permissions.requireReadable(header);
        DialogueParty party = permissions.partyOf(header);
        if (party == null) {
            trail.recordRead(AuditEntry.of("DIALOGUE_READ", DialogueService.SUBJECT, id).aboutEmployee(header.employee().employeeId()));
        }
        return DialogueResponse.of(header, parts.listsOf(id), party);
    }

    /** The caller's own on both sides; with a person named, that person's, as far as the caller may read them. */
    Page<DialogueSummary> list(UUID cycleId, UUID employeeId, PageQuery query) {
        if (employeeId == null) {
            return list(cycleId, null, caller.employeeIdOrThrow(), false, query);
        }
        KnownPerson known = people.requireReadable(cycleId, employeeId);
        boolean oneOfTheTwo = known.relation() == Relation.SELF || known.relation() == Relation.ASSESSOR;
        if (!known.isSelf()) {
            trail.recordRead(AuditEntry.list("DIALOGUES_LISTED", DialogueService.SUBJECT).aboutEmployee(employeeId));
        }
        UUID party = oneOfTheTwo ? caller.employeeIdOrThrow() : null;
        return list(cycleId, employeeId, party, !oneOfTheTwo && known.relation() != Relation.AUDITOR, query);
    }

    private Page<DialogueSummary> list(UUID cycleId, UUID employeeId, UUID party, boolean onlyConfirmed, PageQuery query) {
        return repository.list(cycleId, employeeId, party, onlyConfirmed, query,
                header -> DialogueSummary.of(header, permissions.partyOf(header)));
    }

    Page<Agreement> listAgreements(UUID cycleId, UUID employeeId, Boolean done, PageQuery query) {
        return parts.listAgreements(caller.employeeIdOrThrow(), cycleId, employeeId, done, query);
    }

    /** By either of the two, as often as something happens; the latest word holds. */
    @Transactional
    public Agreement followUp(UUID agreementId, AgreementFollowUpRequest request) {
        DialoguePartsRepository.Place place = parts.findPlace(agreementId).orElseThrow(Problem::notFound);
        permissions.requireParty(place.employeeId(), place.assessorId());
        if (place.status() != DialogueStatus.CONFIRMED) {
            throw Problem.conflict("feedback.dialogue-not-confirmed");
        }
        String note = request.note() == null ? "" : request.note().strip();
        parts.followUp(agreementId, request.done(), note, caller.employeeIdOrThrow(), time.now());
        trail.record(AuditEntry.of("AGREEMENT_FOLLOWED_UP", "DIALOGUE_AGREEMENT", agreementId)
                .aboutEmployee(place.employeeId()).with("done", request.done()));
        return parts.findPlace(agreementId).orElseThrow().agreement();
    }
}
