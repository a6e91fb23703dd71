package id.kinerja.service.complaint;

import java.util.Arrays;
import java.util.List;

/** What a caller may do with a complaint. */
public enum ComplaintAction {
    ASSIGN(ComplaintState.ASSIGNED),
    ANSWER(ComplaintState.ANSWERED),
    TELL(ComplaintState.TOLD);

    private final ComplaintState leadsTo;

    ComplaintAction(ComplaintState leadsTo) {
        this.leadsTo = leadsTo;
    }

    static List<ComplaintAction> possibleIn(ComplaintState state) {
        return Arrays.stream(values()).filter(action -> state.canBecome(action.leadsTo)).toList();
    }
}
