package id.kinerja.feedback.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may be done with a round. */
public enum PeerRoundAction {
    /** Choose the peers: the employee while nominating, the assessor once submitted. */
    NOMINATE,
    SUBMIT,
    APPROVE,
    RETURN,
    CANCEL,
    /** By either of the two once its last day has passed. */
    CLOSE;

    static List<PeerRoundAction> allowed(PeerRoundHeader round, boolean employee, boolean assessor, LocalDate today) {
        List<PeerRoundAction> actions = new ArrayList<>();
        if (employee && round.status() == PeerRoundStatus.NOMINATING) {
            actions.addAll(List.of(NOMINATE, SUBMIT, CANCEL));
        }
        if (assessor && round.status() == PeerRoundStatus.SUBMITTED) {
            actions.addAll(List.of(NOMINATE, APPROVE, RETURN, CANCEL));
        }
        if ((employee || assessor) && round.status() == PeerRoundStatus.OPEN && today.isAfter(round.closesOn())) {
            actions.add(CLOSE);
        }
        return actions;
    }
}
