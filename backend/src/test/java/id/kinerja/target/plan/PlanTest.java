package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanStatus.AGREED;
import static id.kinerja.target.plan.PlanStatus.DRAFT;
import static id.kinerja.target.plan.PlanStatus.ESTABLISHED;
import static id.kinerja.target.plan.PlanStatus.RETURNED;
import static id.kinerja.target.plan.PlanStatus.SUBMITTED;
import static id.kinerja.target.plan.PlanStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kinerja.cycle.Approach;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.target.behaviour.BehaviourValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb in every state, and what the verbs leave behind. */
class PlanTest {

    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final UUID ASSESSOR = UUID.randomUUID();
    private static final String HASH = "a".repeat(64);

    private enum Verb {
        WRITE(plan -> plan.writeTexts(Map.of(), Set.of()), Set.of(DRAFT, RETURNED)),
        SUBMIT(plan -> plan.submit(ASSESSOR, NOW), Set.of(DRAFT, RETURNED)),
        WITHDRAW(Plan::withdraw, Set.of(SUBMITTED)),
        GIVE_BACK(plan -> plan.giveBack("Belum terukur.", NOW), Set.of(SUBMITTED, AGREED)),
        AGREE(plan -> plan.agree(ASSESSOR, null, NOW), Set.of(SUBMITTED)),
        SIGN_AS_EMPLOYEE(plan -> plan.signing().employee(HASH, NOW), Set.of(AGREED)),
        SIGN_AS_ASSESSOR(plan -> plan.signing().assessor(HASH, NOW), Set.of(AGREED)),
        ESTABLISH(plan -> plan.establish(TODAY, NOW), Set.of(AGREED)),
        REVISE(plan -> plan.revised(UUID.randomUUID(), "Mutasi", NOW), Set.of(ESTABLISHED)),
        SUPERSEDE(plan -> plan.supersede(TODAY), Set.of(ESTABLISHED));

        private final Consumer<Plan> deed;
        private final Set<PlanStatus> possibleIn;

        Verb(Consumer<Plan> deed, Set<PlanStatus> possibleIn) {
            this.deed = deed;
            this.possibleIn = possibleIn;
        }
    }

    static Stream<Arguments> everyVerbInEveryReachableState() {
        return Stream.of(Verb.values()).flatMap(verb -> reached().entrySet().stream()
                .map(state -> Arguments.of(verb, state.getKey(), state.getValue())));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyVerbInEveryReachableState")
    void aVerbWorksOnlyInItsStates(Verb verb, PlanStatus status, Plan plan) {
        assertThat(plan.status()).isEqualTo(status);
        if (verb.possibleIn.contains(status)) {
            verb.deed.accept(plan);
        } else {
            assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> verb.deed.accept(plan))
                    .matches(problem -> problem.key().equals(status.problemKey()));
            assertThat(plan.status()).isEqualTo(status);
        }
    }

    /** Plans are new for each use: the stream is built anew for every run. */
    private static Map<PlanStatus, Plan> reached() {
        Map<PlanStatus, Plan> plans = new EnumMap<>(PlanStatus.class);
        for (PlanStatus status : List.of(DRAFT, SUBMITTED, RETURNED, AGREED, ESTABLISHED, SUPERSEDED)) {
            plans.put(status, planIn(status));
        }
        return plans;
    }

    private static Plan planIn(PlanStatus status) {
        Plan plan = Plan.first(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Approach.QUANTITATIVE, NOW);
        if (status != DRAFT) {
            plan.submit(ASSESSOR, NOW);
        }
        if (status == RETURNED) {
            plan.giveBack("Belum terukur.", NOW);
        }
        if (Set.of(AGREED, ESTABLISHED, SUPERSEDED).contains(status)) {
            plan.agree(ASSESSOR, null, NOW);
        }
        if (Set.of(ESTABLISHED, SUPERSEDED).contains(status)) {
            plan.establish(TODAY, NOW);
        }
        if (status == SUPERSEDED) {
            plan.supersede(TODAY.plusMonths(1));
        }
        return plan;
    }

    @Test
    void bothSignaturesAreNeeded() {
        Plan plan = planIn(AGREED);
        plan.signing().assessor(HASH, NOW);
        assertThat(plan.signing().areComplete()).isFalse();
        plan.signing().employee(HASH, NOW);
        assertThat(plan.signing().areComplete()).isTrue();
    }

    @Test
    void nobodySignsTwice() {
        Plan plan = planIn(AGREED);
        plan.signing().employee(HASH, NOW);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> plan.signing().employee(HASH, NOW))
                .matches(problem -> problem.key().equals("target.already-signed"));
    }

    @Test
    void theSecondSignatureIsForTheSameContentAsTheFirst() {
        Plan plan = planIn(AGREED);
        plan.signing().employee(HASH, NOW);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> plan.signing().assessor("b".repeat(64), NOW));
    }

    @Test
    void givingAnAgreedPlanBackTakesASignatureAway() {
        Plan plan = planIn(AGREED);
        plan.signing().employee(HASH, NOW);
        plan.giveBack("Ada salah ketik pada target.", NOW);
        assertThat(plan.contentHash()).isNull();
        plan.submit(ASSESSOR, NOW);
        plan.agree(ASSESSOR, null, NOW);
        plan.signing().employee(HASH, NOW);
        assertThat(plan.signing().areComplete()).isFalse();
    }

    @Test
    void aRevisionIsADraftOfTheNextVersionWithTheSameTexts() {
        Plan plan = Plan.first(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Approach.QUALITATIVE, NOW);
        Map<BehaviourValue, String> expectations = Map.of(BehaviourValue.LOYAL, "Menjaga rahasia warga");
        Set<AnnexLine> annexes = Set.of(new AnnexLine(AnnexKind.RESOURCES, 0, "Satu pencetak"));
        plan.writeTexts(expectations, annexes);
        plan.submit(ASSESSOR, NOW);
        plan.agree(ASSESSOR, null, NOW);
        plan.establish(TODAY, NOW);
        Plan next = plan.revised(UUID.randomUUID(), "Mutasi", NOW);
        assertThat(next.status()).isEqualTo(DRAFT);
        assertThat(next.versionNumber()).isEqualTo(2);
        assertThat(next.supersedesId()).isEqualTo(plan.id());
        assertThat(next.approach()).isEqualTo(Approach.QUALITATIVE);
        assertThat(next.hasTexts(expectations, annexes)).isTrue();
        assertThat(plan.status()).isEqualTo(ESTABLISHED);
    }
}
