package id.kinerja.feedback.dialogue;

import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.Relation;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * A talk is between two until both have confirmed its record; then those above the employee may read it too, as an official
 * paper. The auditor reads everything.
 */
@ApplicationScoped
class DialoguePermissions {

    private final Caller caller;
    private final PeopleInCycle people;

    DialoguePermissions(Caller caller, PeopleInCycle people) {
        this.caller = caller;
        this.people = people;
    }

    /** Null for whoever is none of the two. */
    DialogueParty partyOf(DialogueHeader dialogue) {
        return isMe(dialogue.employee().employeeId()) ? DialogueParty.EMPLOYEE
                : isMe(dialogue.assessor().employeeId()) ? DialogueParty.ASSESSOR : null;
    }

    void requireReadable(DialogueHeader dialogue) {
        if (partyOf(dialogue) == null && !mayReadAlong(dialogue)) {
            throw Problem.notFound();
        }
    }

    /** 404 for whoever may not read, 403 for a reader. */
    DialogueParty requireParty(DialogueHeader dialogue) {
        requireReadable(dialogue);
        DialogueParty party = partyOf(dialogue);
        if (party == null) {
            throw Problem.forbidden("feedback.dialogue-between-two");
        }
        return party;
    }

    void requireParty(UUID employeeId, UUID assessorId) {
        if (!isMe(employeeId) && !isMe(assessorId)) {
            throw Problem.notFound();
        }
    }

    private boolean mayReadAlong(DialogueHeader dialogue) {
        Relation relation = people.find(dialogue.cycleId(), dialogue.employee().employeeId())
                .flatMap(people::findRelation).orElse(null);
        return relation == Relation.AUDITOR || relation != null && dialogue.status() == DialogueStatus.CONFIRMED;
    }

    private boolean isMe(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }
}
