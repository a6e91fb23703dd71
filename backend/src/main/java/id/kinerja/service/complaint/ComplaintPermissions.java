package id.kinerja.service.complaint;

import id.kinerja.service.request.CounterScope;
import java.util.List;
import java.util.UUID;

/** The head of the unit gives a complaint to somebody; the owner, the head and the counter answer; the auditor only reads. */
final class ComplaintPermissions {

    private ComplaintPermissions() {}

    static boolean sees(ComplaintResponse complaint, CounterScope scope) {
        UUID unit = complaint.unit().id();
        return scope.all() || owns(complaint, scope) || scope.heads().contains(unit) || scope.worksAt(unit) && !complaint.aboutConduct();
    }

    static List<ComplaintAction> actions(ComplaintResponse complaint, CounterScope scope) {
        boolean heads = scope.heads().contains(complaint.unit().id());
        boolean works = heads || owns(complaint, scope) || scope.worksAt(complaint.unit().id()) && !complaint.aboutConduct();
        return ComplaintAction.possibleIn(complaint.state()).stream()
                .filter(action -> action == ComplaintAction.ASSIGN ? heads : works).toList();
    }

    private static boolean owns(ComplaintResponse complaint, CounterScope scope) {
        return complaint.owner() != null && complaint.owner().employeeId().equals(scope.employeeId());
    }
}
