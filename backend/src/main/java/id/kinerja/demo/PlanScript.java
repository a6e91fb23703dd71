package id.kinerja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerja.demo.DemoRepository.Seen;
import id.kinerja.cycle.Approach;
import id.kinerja.shared.http.Etag;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorRequest;
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.LinkKind;
import id.kinerja.target.LinkRequest;
import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetKind;
import id.kinerja.target.TargetRequest;
import id.kinerja.target.behaviour.BehaviourValue;
import id.kinerja.target.plan.AnnexKind;
import id.kinerja.target.plan.NewPlanRequest;
import id.kinerja.target.plan.PlanAgreementService;
import id.kinerja.target.plan.PlanContentRequest;
import id.kinerja.target.plan.PlanResponse;
import id.kinerja.target.plan.PlanService;
import id.kinerja.target.plan.ReasonRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** How plans come to be agreed: most in January, some only lately and still on their way. */
@ApplicationScoped
class PlanScript {

    private static final int IN_WORDS = 36;
    private static final String ON_TIME = "Surat yang selesai dalam standar waktu";
    private static final String UNIT_INDEX = "Indeks kepuasan masyarakat (IKM) seksi";
    private static final String CONDUCT = "Perilaku petugas menurut warga yang dilayani";

    private final PlanService plans;
    private final PlanAgreementService agreement;
    private final DemoRepository seen;
    /** The targets as they stand in each person's plan, for what is linked to them and recorded on them. */
    private final Map<UUID, List<TargetContent>> targets = new HashMap<>();

    PlanScript(PlanService plans, PlanAgreementService agreement, DemoRepository seen) {
        this.plans = plans;
        this.agreement = agreement;
        this.seen = seen;
    }

    List<TargetContent> targetsOf(DemoPerson person) {
        return targets.getOrDefault(person.employeeId(), List.of());
    }

    /** A whole agreement, up to the state that this person's plan has reached today. */
    void add(Stage stage, DemoPerson person, PlanFate fate) {
        DemoPerson assessor = stage.assessorOf(person);
        LocalDate begun = fate.begunOn(stage.calendar(), person);
        stage.step(person, begun, person, () -> draft(stage, person));
        if (fate == PlanFate.DRAFTED || assessor == null) {
            return;
        }
        stage.step(person, begun.plusDays(1), person, () -> submit(person));
        if (fate == PlanFate.SUBMITTED) {
            return;
        }
        LocalDate answered = begun.plusDays(3);
        if (fate == PlanFate.RETURNED || person.number() % 9 == 4) {
            stage.step(person, answered, assessor, () -> giveBack(stage, person));
            if (fate == PlanFate.RETURNED) {
                return;
            }
            stage.step(person, answered.plusDays(1), person, () -> submit(person));
            answered = answered.plusDays(3);
        }
        stage.step(person, answered, assessor, () -> on(person, agreement::agree));
        stage.step(person, answered.plusDays(1), person, () -> on(person, agreement::sign));
        if (fate != PlanFate.AGREED) {
            stage.step(person, answered.plusDays(4), assessor, () -> on(person, agreement::sign));
        }
    }

    /** A second version from the middle of the year on; signed by both only if it is to be in force. */
    void addRevision(Stage stage, DemoPerson person, LocalDate begun, boolean inForce) {
        DemoPerson assessor = stage.assessorOf(person);
        stage.step(person, begun, person, () -> {
            Seen plan = seen.plan(person.employeeId());
            PlanResponse next = plans.revise(plan.id(), Etag.header(plan.version()), new ReasonRequest(stage.work().text("/revisionReason")));
            if (inForce) {
                targets.put(person.employeeId(), next.targets());
            }
        });
        if (inForce) {
            stage.step(person, begun.plusDays(1), person, () -> submit(person));
            stage.step(person, begun.plusDays(2), assessor, () -> on(person, agreement::agree));
            stage.step(person, begun.plusDays(3), person, () -> on(person, agreement::sign));
            stage.step(person, begun.plusDays(6), assessor, () -> on(person, agreement::sign));
        }
    }

    private void draft(Stage stage, DemoPerson person) {
        PlanResponse begun = plans.create(new NewPlanRequest(stage.cycleId()));
        PlanResponse written = plans.replaceContent(begun.id(), Etag.header(begun.version()), content(stage, person));
        targets.put(person.employeeId(), written.targets());
    }

    private void submit(DemoPerson person) {
        on(person, plans::submit);
    }

    private void giveBack(Stage stage, DemoPerson person) {
        String reason = stage.work().oneOf("/returnedReasons", person.chance("returned"));
        on(person, (id, tag) -> agreement.giveBack(id, tag, new ReasonRequest(reason)));
    }

    private void on(DemoPerson person, BiConsumer<UUID, String> deed) {
        Seen plan = seen.plan(person.employeeId());
        deed.accept(plan.id(), Etag.header(plan.version()));
    }

    private PlanContentRequest content(Stage stage, DemoPerson person) {
        WorkCatalogue work = stage.work();
        List<TargetContent> above = stage.assessorOf(person) == null ? List.of() : targetsOf(stage.assessorOf(person));
        List<TargetRequest> wanted = new ArrayList<>();
        for (JsonNode target : work.workOf(person.post()).get("targets")) {
            wanted.add(target(target, wanted.size() < above.size() ? above.get(wanted.size()).id() : null,
                    wanted.isEmpty() && CounterCrew.includes(person)));
        }
        List<PlanContentRequest.Expectation> expectations = new ArrayList<>();
        work.at("/expectations").properties().forEach(each -> expectations.add(
                new PlanContentRequest.Expectation(BehaviourValue.valueOf(each.getKey()), each.getValue().asText())));
        List<PlanContentRequest.Annex> annexes = new ArrayList<>();
        work.at("/annexes").properties().forEach(each -> annexes.add(
                new PlanContentRequest.Annex(AnnexKind.valueOf(each.getKey()), WorkCatalogue.texts(each.getValue()))));
        return new PlanContentRequest(wanted, expectations, annexes, writesInWords(person) ? Approach.QUALITATIVE : null);
    }

    /** One plan of the office is written in words. */
    static boolean writesInWords(DemoPerson person) {
        return !person.leads() && person.number() == IN_WORDS;
    }

    /** @param atCounter whether the log of the counter and the visitors tell more of it than the person could */
    private static TargetRequest target(JsonNode target, UUID above, boolean atCounter) {
        List<LinkRequest> links = above == null ? List.of() : List.of(new LinkRequest(above, LinkKind.DIRECT));
        List<IndicatorRequest> indicators = new ArrayList<>();
        target.get("indicators").forEach(each -> indicators.add(indicator(each)));
        if (atCounter) {
            indicators.add(filled(Aspect.TIME, ON_TIME, "%", Accumulation.AVERAGE, 90, IndicatorSource.ON_TIME_RATE));
            indicators.add(filled(Aspect.QUALITY, UNIT_INDEX, "nilai", Accumulation.LATEST, 80, IndicatorSource.UNIT_INDEX));
            indicators.add(filled(Aspect.QUALITY, CONDUCT, "nilai", Accumulation.AVERAGE, 78, IndicatorSource.STAFF_CONDUCT));
        }
        return new TargetRequest(null, TargetKind.valueOf(target.path("kind").asText("MAIN")), target.get("title").asText(),
                links, indicators);
    }

    private static IndicatorRequest filled(Aspect aspect, String what, String unit, Accumulation accumulation, int goal, IndicatorSource source) {
        return new IndicatorRequest(null, aspect, what, unit, Direction.HIGHER_BETTER, accumulation, null, BigDecimal.valueOf(goal), null, null, source);
    }

    private static IndicatorRequest indicator(JsonNode facts) {
        JsonNode goal = facts.get(5);
        boolean range = goal.isArray();
        return new IndicatorRequest(null, Aspect.valueOf(facts.get(0).asText()), facts.get(1).asText(), facts.get(2).asText(),
                Direction.valueOf(facts.get(3).asText()), Accumulation.valueOf(facts.get(4).asText()), null,
                range ? null : new BigDecimal(goal.asText()), range ? new BigDecimal(goal.get(0).asText()) : null,
                range ? new BigDecimal(goal.get(1).asText()) : null);
    }
}
