package id.kinerja.objection;

import id.kinerja.organization.ActingOfficials;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who may see and who may act. A party is a party only: no role besides lets one act in one's own case. Whoever acts for the assessor today
 * speaks for that side, unless that person decides; nobody decides in another's place without being named as a substitute.
 */
@ApplicationScoped
class ObjectionPermissions {

    private final Caller caller;
    private final ActingOfficials acting;
    private final OfficeTime time;

    ObjectionPermissions(Caller caller, ActingOfficials acting, OfficeTime time) {
        this.caller = caller;
        this.acting = acting;
        this.time = time;
    }

    /** What the caller is to this case; empty for strangers. */
    Set<Viewer> viewers(ObjectionHeader objection) {
        UUID me = caller.findEmployeeId().orElse(null);
        if (objection.employee().employeeId().equals(me)) {
            return EnumSet.of(Viewer.EMPLOYEE);
        }
        if (objection.assessor().employeeId().equals(me)) {
            return EnumSet.of(Viewer.ASSESSOR);
        }
        Set<Viewer> viewers = EnumSet.noneOf(Viewer.class);
        if (objection.decider() != null && objection.decider().employeeId().equals(me)) {
            viewers.add(Viewer.DECIDER);
        }
        if (viewers.isEmpty() && actsForAssessor(me, objection)) {
            return EnumSet.of(Viewer.ASSESSOR);
        }
        if (caller.has(Role.AUDITOR)) {
            viewers.add(Viewer.AUDITOR);
        }
        if (caller.has(Role.HR_OFFICER)) {
            viewers.add(Viewer.PERSONNEL);
        }
        return viewers;
    }

    private boolean actsForAssessor(UUID me, ObjectionHeader objection) {
        return me != null && !caller.has(Role.AUDITOR) && acting.standsInFor(me, time.today()).contains(objection.assessor().employeeId());
    }

    /** The same, or 404. */
    Set<Viewer> requireViewers(ObjectionHeader objection) {
        Set<Viewer> viewers = viewers(objection);
        if (viewers.isEmpty()) {
            throw Problem.notFound();
        }
        return viewers;
    }

    /** 403 for those who may only look, 409 where the state stands against it. */
    void require(ObjectionAction action, ObjectionHeader objection) {
        if (!action.isOpenTo(requireViewers(objection))) {
            throw Problem.forbidden("objection.not-yours-to-" + (action == ObjectionAction.WITHDRAW ? "withdraw"
                    : action == ObjectionAction.STATE ? "state" : action == ObjectionAction.APPOINT_DECIDER ? "appoint" : "decide"));
        }
        if (!action.isPossibleIn(objection.status())) {
            throw Problem.conflict(objection.status().problemKey());
        }
    }
}
