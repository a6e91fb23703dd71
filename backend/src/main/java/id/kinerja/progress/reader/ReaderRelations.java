package id.kinerja.progress.reader;

import id.kinerja.organization.ActingOfficials;
import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds what the caller is to somebody. Whoever acts for the assessor today is the assessor, except of oneself. Only those who are neither
 * the person nor the assessor cost a look into the database.
 */
@ApplicationScoped
public class ReaderRelations {

    private final Caller caller;
    private final UnitHeads heads;
    private final ActingOfficials acting;
    private final OfficeTime time;

    ReaderRelations(Caller caller, UnitHeads heads, ActingOfficials acting, OfficeTime time) {
        this.caller = caller;
        this.heads = heads;
        this.acting = acting;
        this.time = time;
    }

    /** Empty where the caller has no business with this person: the answer is then 404. */
    public Optional<Relation> find(Subject subject) {
        UUID me = caller.findEmployeeId().orElse(null);
        if (subject.employeeId().equals(me)) {
            return Optional.of(Relation.SELF);
        }
        if (me != null && (subject.assessorIds().contains(me) || actsForAssessor(me, subject))) {
            return Optional.of(Relation.ASSESSOR);
        }
        if (me != null && subject.superiorIds().contains(me)) {
            return Optional.of(Relation.SUPERIOR);
        }
        if (caller.has(Role.AUDITOR)) {
            return Optional.of(Relation.AUDITOR);
        }
        boolean head = me != null && heads(me, subject.unitId());
        return head ? Optional.of(Relation.UNIT_HEAD) : Optional.empty();
    }

    private boolean actsForAssessor(UUID person, Subject subject) {
        return !subject.assessorIds().isEmpty() && !caller.has(Role.AUDITOR)
                && acting.standsInFor(person, time.today()).stream().anyMatch(subject.assessorIds()::contains);
    }

    private boolean heads(UUID person, UUID unitId) {
        return unitId != null && heads.of(unitId, time.today()).stream().anyMatch(head -> head.employeeId().equals(person));
    }
}
