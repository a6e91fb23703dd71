package id.kinerja.feedback.dialogue;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Dialogues for other features, such as official forms; they check themselves who may see one. */
@ApplicationScoped
public class Dialogues {

    private final DialogueRepository repository;
    private final DialoguePartsRepository parts;
    private final DialoguePermissions permissions;
    private final AuditTrail trail;

    Dialogues(DialogueRepository repository, DialoguePartsRepository parts, DialoguePermissions permissions, AuditTrail trail) {
        this.repository = repository;
        this.parts = parts;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** Five statements at most. */
    public Optional<DialogueRecord> findRecord(UUID id) {
        return repository.findHeader(id).map(this::record);
    }

    /** The record for whoever is calling, or 404 where the caller may not read it. That another than the two reads it is on record. */
    public DialogueRecord getReadable(UUID id) {
        DialogueHeader header = repository.findHeader(id).orElseThrow(Problem::notFound);
        permissions.requireReadable(header);
        if (permissions.partyOf(header) == null) {
            trail.recordRead(AuditEntry.of("DIALOGUE_READ", DialogueService.SUBJECT, id).aboutEmployee(header.employee().employeeId()));
        }
        return record(header);
    }

    private DialogueRecord record(DialogueHeader header) {
        DialogueLists lists = parts.listsOf(header.id());
        return new DialogueRecord(
                header.id(), header.cycleId(), header.periodId(), header.periodLabel(),
                new DialogueRecord.Party(header.employee().employeeId(), header.employee().name(), header.employeeConfirmedAt()),
                new DialogueRecord.Party(header.assessor().employeeId(), header.assessor().name(), header.assessorConfirmedAt()),
                header.status(), header.plannedOn(), header.heldOn(), lists.agenda(), header.notes(), lists.agreements(),
                lists.additions(), header.sha256());
    }
}
