package id.kinerja.objection.decider;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.organization.PersonRef;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeciderChoiceTest {

    private static final UUID CLERK = new UUID(0, 1);
    private static final UUID CHIEF = new UUID(0, 2);
    private static final UUID SECRETARY = new UUID(0, 3);
    private static final UUID HEAD = new UUID(0, 4);

    @Test
    void theAssessorsSuperiorDecides() {
        assertThat(choose(free(1, SECRETARY), free(2, HEAD)))
                .isEqualTo(new DeciderChoice(DeciderOrigin.SUPERIOR, SECRETARY, List.of()));
    }

    @Test
    void whoeverIsInConflictIsPassedOver() {
        Candidate signed = new Candidate(1, person(SECRETARY), true, true, false);
        assertThat(choose(signed, free(2, HEAD))).isEqualTo(new DeciderChoice(
                DeciderOrigin.NEXT_LEVEL, HEAD, List.of(new PassedOver(person(SECRETARY), Conflict.RATED))));
    }

    @Test
    void whereNobodyIsLeftSomebodyMustBeNamed() {
        Candidate calibrated = new Candidate(1, person(SECRETARY), true, false, true);
        Candidate gone = new Candidate(2, person(HEAD), false, false, false);
        DeciderChoice choice = choose(calibrated, gone);
        assertThat(choice.origin()).isEqualTo(DeciderOrigin.NOBODY);
        assertThat(choice.deciderId()).isNull();
        assertThat(choice.passedOver()).extracting(PassedOver::conflict).containsExactly(Conflict.CALIBRATED, Conflict.NOT_IN_SERVICE);
        assertThat(choose().origin()).isEqualTo(DeciderOrigin.NOBODY);
    }

    @Test
    void theAssessorNeverDecidesAndNobodyTheirOwn() {
        assertThat(choose(free(1, CHIEF), free(2, CLERK), free(3, HEAD)).passedOver()).extracting(PassedOver::conflict)
                .containsExactly(Conflict.ASSESSOR, Conflict.OWN_CASE);
        assertThat(new Candidate(0, person(CLERK), true, true, true).conflict(CLERK, CHIEF)).contains(Conflict.OWN_CASE);
    }

    private static DeciderChoice choose(Candidate... chain) {
        return DeciderChoice.among(List.of(chain), CLERK, CHIEF);
    }

    private static Candidate free(int level, UUID id) {
        return new Candidate(level, person(id), true, false, false);
    }

    private static PersonRef person(UUID id) {
        return new PersonRef(id, "Nama");
    }
}
