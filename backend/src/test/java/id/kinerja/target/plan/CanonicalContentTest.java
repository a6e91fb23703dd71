package id.kinerja.target.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cycle.Approach;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorContent;
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.LinkContent;
import id.kinerja.target.LinkKind;
import id.kinerja.target.Perspective;
import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetKind;
import id.kinerja.target.behaviour.BehaviourValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The text that both sign. Old signatures are checked against it for years: it must never change unnoticed. */
class CanonicalContentTest {

    private static final UUID ASSESSOR = UUID.fromString("01900000-0000-7000-8000-000000000004");
    private static final Plan PLAN = Plan.first(
            UUID.fromString("01900000-0000-7000-8000-000000000001"),
            UUID.fromString("01900000-0000-7000-8000-000000000002"),
            UUID.fromString("01900000-0000-7000-8000-000000000003"),
            Approach.QUANTITATIVE, Instant.EPOCH);
    private static final Plan OLD_PLAN = signedInForm(1);

    private static final String TEXT = """
            {"annexes":[{"kind":"RESOURCES","texts":["Satu pencetak"]},{"kind":"ACCOUNTABILITY","texts":[]},{"kind":"CONSEQUENCES","texts":[]}],\
            "approach":"QUANTITATIVE","assessorEmployeeId":"01900000-0000-7000-8000-000000000004",\
            "behaviourExpectations":[{"text":"Menyapa “setiap” warga","value":"SERVICE_ORIENTED"},{"text":"","value":"ACCOUNTABLE"},\
            {"text":"","value":"COMPETENT"},{"text":"","value":"HARMONIOUS"},{"text":"","value":"LOYAL"},{"text":"","value":"ADAPTIVE"},\
            {"text":"","value":"COLLABORATIVE"}],"cycleId":"01900000-0000-7000-8000-000000000002",\
            "employeeId":"01900000-0000-7000-8000-000000000003","form":"kinerja.plan/1","planId":"01900000-0000-7000-8000-000000000001",\
            "targets":[{"indicators":[{"accumulation":"AVERAGE","aspect":"TIME","baseline":"100","description":"Lama \\"surat\\"",\
            "direction":"LOWER_BETTER","targetValue":"2.5","unitOfMeasure":"hari"}],"kind":"MAIN",\
            "links":[{"kind":"DIRECT","superiorTitle":"Layanan memuaskan"}],"title":"Surat terbit"}],"versionNumber":1}""";

    @Test
    void theFormIsFixedToTheLastLetter() {
        assertThat(CanonicalContent.text(OLD_PLAN, ASSESSOR, List.of(target("2.5000", UUID.randomUUID())), texts())).isEqualTo(TEXT);
    }

    @Test
    void theHashIsTheSha256OfThatText() {
        // printf %s '<the text above>' | sha256sum
        assertThat(CanonicalContent.hash(OLD_PLAN, ASSESSOR, List.of(target("2.5", UUID.randomUUID())), texts()))
                .isEqualTo("6266166261f5c7e542dbeff41f420529b5db558d7402eed2d6149a9e69572c18");
    }

    @Test
    void theSameNumberInAnotherScaleAndALinkThatLostItsTargetSignTheSame() {
        assertThat(CanonicalContent.text(OLD_PLAN, ASSESSOR, List.of(target("2.5", null)), texts())).isEqualTo(TEXT);
    }

    @Test
    void anyOtherNumberSignsDifferently() {
        assertThat(CanonicalContent.text(OLD_PLAN, ASSESSOR, List.of(target("2.5001", null)), texts())).isNotEqualTo(TEXT);
    }

    @Test
    void theSecondFormSaysMoreAndLeavesWhatWasSignedBeforeAsItWas() {
        TargetContent target = new TargetContent(UUID.randomUUID(), UUID.randomUUID(), TargetKind.ADDITIONAL, "Panitia HUT", Perspective.SERVICE_RECIPIENTS,
                "Sekretaris Daerah", false, List.of(), List.of(inWords()), null);
        assertThat(CanonicalContent.text(signedInForm(2), ASSESSOR, List.of(target), texts())).contains("""
                "form":"kinerja.plan/2",""").contains("""
                "targets":[{"assignedBy":"Sekretaris Daerah","indicators":[{"description":"Acara berjalan tertib"}],"kind":"ADDITIONAL","links":[],\
                "perspective":"SERVICE_RECIPIENTS","title":"Panitia HUT"}]""");
        assertThat(CanonicalContent.text(OLD_PLAN, ASSESSOR, List.of(target), texts())).contains("kinerja.plan/1").doesNotContain("perspective", "assignedBy");
    }

    @Test
    void theThirdFormSaysWhatFillsItself() {
        IndicatorContent computed = new IndicatorContent(UUID.randomUUID(), UUID.randomUUID(), Aspect.TIME, "Surat tepat waktu", "%",
                Direction.HIGHER_BETTER, Accumulation.AVERAGE, null, new BigDecimal("90"), null, null, IndicatorSource.ON_TIME_RATE);
        TargetContent target = new TargetContent(UUID.randomUUID(), UUID.randomUUID(), TargetKind.MAIN, "Surat terbit", List.of(),
                List.of(computed, inWords()));
        assertThat(CanonicalContent.text(PLAN, ASSESSOR, List.of(target), texts())).contains("""
                "form":"kinerja.plan/3",""").contains("""
                "source":"ON_TIME_RATE","targetValue":"90","unitOfMeasure":"%"},{"description":"Acara berjalan tertib"}]""");
        assertThat(CanonicalContent.text(signedInForm(2), ASSESSOR, List.of(target), texts())).doesNotContain("source");
    }

    private static Plan signedInForm(int form) {
        Plan plan = Plan.first(PLAN.id(), PLAN.cycleId(), PLAN.employeeId(), Approach.QUANTITATIVE, Instant.EPOCH);
        plan.submit(ASSESSOR, Instant.EPOCH);
        plan.agree(ASSESSOR, null, Instant.EPOCH);
        plan.signing().signedIn(form);
        return plan;
    }

    private static IndicatorContent inWords() {
        return new IndicatorContent(UUID.randomUUID(), UUID.randomUUID(), null, "Acara berjalan tertib", "", null, null, null, null, null, null);
    }

    private static PlanTexts texts() {
        return new PlanTexts(
                Map.of(BehaviourValue.SERVICE_ORIENTED, "Menyapa “setiap” warga"),
                Map.of(AnnexKind.RESOURCES, List.of("Satu pencetak")));
    }

    private static TargetContent target(String value, UUID superiorTarget) {
        IndicatorContent indicator = new IndicatorContent(
                UUID.randomUUID(), UUID.randomUUID(), Aspect.TIME, "Lama \"surat\"", "hari", Direction.LOWER_BETTER,
                Accumulation.AVERAGE, new BigDecimal("1E+2"), new BigDecimal(value), null, null);
        return new TargetContent(
                UUID.randomUUID(), UUID.randomUUID(), TargetKind.MAIN, "Surat terbit",
                List.of(new LinkContent(superiorTarget, "Layanan memuaskan", LinkKind.DIRECT, true)), List.of(indicator));
    }
}
