package id.kinerja.followup.step;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** What may be done to a follow-up, by whom and in which state. */
public enum FollowUpAction {
    /** Until it is decided, by who proposed it; whoever approves reads what is approved. */
    EDIT((state, by) -> state == FollowUpState.PROPOSED && by.proposer()),
    /** Never by who proposed it, and never by the person it is about. */
    APPROVE((state, by) -> state == FollowUpState.PROPOSED && by.mayApprove()),
    START((state, by) -> state == FollowUpState.APPROVED && (by.owner() || by.leads())),
    /** Something to tell about how it goes. */
    NOTE((state, by) -> (state == FollowUpState.APPROVED || state == FollowUpState.RUNNING) && (by.self() || by.owner() || by.leads())),
    /** Nobody says of oneself that it is done. */
    COMPLETE((state, by) -> state == FollowUpState.RUNNING && !by.self() && (by.owner() || by.leads())),
    CANCEL((state, by) -> state.isOpen() && (by.decides() || state == FollowUpState.PROPOSED && by.proposer()));

    private final BiPredicate<FollowUpState, Part> rule;

    FollowUpAction(BiPredicate<FollowUpState, Part> rule) {
        this.rule = rule;
    }

    public boolean isOpenTo(Part by, FollowUpState state) {
        return rule.test(state, by);
    }

    /** Whether this caller could ever do it: then the state is in the way, not the person. */
    public boolean isEverOpenTo(Part by) {
        return Arrays.stream(FollowUpState.values()).anyMatch(state -> rule.test(state, by));
    }

    public static List<FollowUpAction> allowed(Part by, FollowUpState state) {
        return Arrays.stream(values()).filter(action -> action.isOpenTo(by, state)).toList();
    }
}
