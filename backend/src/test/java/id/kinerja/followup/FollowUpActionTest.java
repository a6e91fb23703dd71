package id.kinerja.followup;

import static id.kinerja.followup.step.FollowUpAction.APPROVE;
import static id.kinerja.followup.step.FollowUpAction.CANCEL;
import static id.kinerja.followup.step.FollowUpAction.COMPLETE;
import static id.kinerja.followup.step.FollowUpAction.EDIT;
import static id.kinerja.followup.step.FollowUpAction.NOTE;
import static id.kinerja.followup.step.FollowUpAction.START;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.followup.proposal.SuggestedKind;
import id.kinerja.followup.step.FollowUpAction;
import id.kinerja.followup.step.FollowUpState;
import id.kinerja.followup.step.Part;
import org.junit.jupiter.api.Test;

class FollowUpActionTest {

    private static final Part SELF_OWNER = new Part(true, true, false, false, false, false, false, false);
    private static final Part SELF_PROPOSER = new Part(true, true, true, true, false, false, false, false);
    private static final Part ASSESSOR_PROPOSER = new Part(false, true, true, false, true, false, false, false);
    private static final Part ASSESSOR_OF_OWN_PROPOSAL = new Part(false, false, false, true, true, false, false, false);
    private static final Part ABOVE = new Part(false, false, false, false, false, true, false, false);
    private static final Part PERSONNEL = new Part(false, false, false, false, false, false, true, false);
    private static final Part AUDITOR = new Part(false, false, false, false, false, false, false, true);

    @Test
    void whoProposedDoesNotApprove() {
        assertThat(FollowUpAction.allowed(ASSESSOR_PROPOSER, FollowUpState.PROPOSED)).containsExactly(EDIT, CANCEL);
        assertThat(FollowUpAction.allowed(SELF_PROPOSER, FollowUpState.PROPOSED)).containsExactly(EDIT, CANCEL);
        assertThat(FollowUpAction.allowed(ABOVE, FollowUpState.PROPOSED)).containsExactly(APPROVE, CANCEL);
        assertThat(FollowUpAction.allowed(PERSONNEL, FollowUpState.PROPOSED)).containsExactly(APPROVE, CANCEL);
    }

    @Test
    void aProposalIsChangedByWhoMadeItAndOnlyUntilItIsDecided() {
        for (FollowUpState state : FollowUpState.values()) {
            boolean open = state == FollowUpState.PROPOSED;
            assertThat(FollowUpAction.EDIT.isOpenTo(ASSESSOR_PROPOSER, state)).isEqualTo(open);
            assertThat(FollowUpAction.EDIT.isOpenTo(SELF_PROPOSER, state)).isEqualTo(open);
            assertThat(FollowUpAction.EDIT.isOpenTo(ABOVE, state)).isFalse();
            assertThat(FollowUpAction.EDIT.isOpenTo(SELF_OWNER, state)).isFalse();
        }
    }

    @Test
    void theAssessorApprovesWhatThePersonProposed() {
        assertThat(FollowUpAction.allowed(ASSESSOR_OF_OWN_PROPOSAL, FollowUpState.PROPOSED)).containsExactly(APPROVE, CANCEL);
    }

    @Test
    void nobodySaysOfThemselvesThatItIsDone() {
        assertThat(FollowUpAction.allowed(SELF_OWNER, FollowUpState.APPROVED)).containsExactly(START, NOTE);
        assertThat(FollowUpAction.allowed(SELF_OWNER, FollowUpState.RUNNING)).containsExactly(NOTE);
        assertThat(FollowUpAction.allowed(ASSESSOR_PROPOSER, FollowUpState.RUNNING)).containsExactly(NOTE, COMPLETE, CANCEL);
    }

    @Test
    void whatIsOverStaysAsItIsAndTheAuditorOnlyReads() {
        for (FollowUpState over : new FollowUpState[] {FollowUpState.DONE, FollowUpState.CANCELLED}) {
            assertThat(FollowUpAction.allowed(ABOVE, over)).isEmpty();
            assertThat(FollowUpAction.allowed(ASSESSOR_PROPOSER, over)).isEmpty();
        }
        for (FollowUpState state : FollowUpState.values()) {
            assertThat(FollowUpAction.allowed(AUDITOR, state)).isEmpty();
        }
        assertThat(AUDITOR.reads()).isTrue();
    }

    @Test
    void aResultSuggestsAndGoodSuggestsNothing() {
        assertThat(SuggestedKind.of(Predicate.VERY_GOOD)).contains(FollowUpKind.RECOGNITION);
        assertThat(SuggestedKind.of(Predicate.GOOD)).isEmpty();
        assertThat(SuggestedKind.of(Predicate.NEEDS_IMPROVEMENT)).contains(FollowUpKind.DEVELOPMENT);
        assertThat(SuggestedKind.of(Predicate.POOR)).contains(FollowUpKind.COACHING);
        assertThat(SuggestedKind.of(Predicate.VERY_POOR)).contains(FollowUpKind.COACHING);
    }
}
