package id.kinerja.service.contest;

import id.kinerja.service.request.CounterScope;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whoever contests may take it back; a head of the unit or one above decides, never about themselves; the auditor only reads. */
final class ContestPermissions {

    private ContestPermissions() {}

    static boolean sees(ContestResponse contest, CounterScope scope) {
        return scope.all() || isAbout(contest, scope.me()) || scope.heads().contains(contest.unit().id());
    }

    static List<ContestAction> actions(ContestResponse contest, CounterScope scope) {
        List<ContestAction> actions = new ArrayList<>();
        if (contest.state() == ContestState.OPEN) {
            if (scope.heads().contains(contest.unit().id()) && !isAbout(contest, scope.me())) {
                actions.add(ContestAction.DECIDE);
            }
            if (contest.employee().employeeId().equals(scope.me())) {
                actions.add(ContestAction.WITHDRAW);
            }
        }
        return List.copyOf(actions);
    }

    /** For whom it counts now, or would count then. */
    private static boolean isAbout(ContestResponse contest, UUID person) {
        return contest.employee().employeeId().equals(person)
                || contest.rightEmployee() != null && contest.rightEmployee().employeeId().equals(person);
    }
}
