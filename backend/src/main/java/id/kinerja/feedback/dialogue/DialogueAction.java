package id.kinerja.feedback.dialogue;

import java.util.ArrayList;
import java.util.List;

/** What one of the two may do. */
public enum DialogueAction {
    /** Day, period and own points of the agenda. */
    PLAN,
    RECORD,
    CONFIRM,
    CANCEL,
    /** A word after both have confirmed. */
    ADD;

    static List<DialogueAction> allowed(DialogueHeader dialogue, DialogueParty party) {
        List<DialogueAction> actions = new ArrayList<>();
        switch (dialogue.status()) {
            case PLANNED -> actions.addAll(List.of(PLAN, RECORD, CANCEL));
            case RECORDED -> {
                actions.add(RECORD);
                if (!dialogue.isConfirmedBy(party)) {
                    actions.add(CONFIRM);
                }
                actions.add(CANCEL);
            }
            case CONFIRMED -> actions.add(ADD);
            case CANCELLED -> {}
        }
        return actions;
    }
}
