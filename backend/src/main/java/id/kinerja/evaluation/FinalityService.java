package id.kinerja.evaluation;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.evaluation.EvaluationRepository.Delivered;
import id.kinerja.evaluation.explanation.StepPart.Step;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes delivered results final: by the decision of an objection, or when the time to object has passed. */
@ApplicationScoped
public class FinalityService {

    private static final Logger LOG = Logger.getLogger(FinalityService.class);
    private static final int BATCH = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final EvaluationFiles files;
    private final EvaluationRepository repository;
    private final ResultHolds holds;
    private final Event<EvaluationFinalised> finalised;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Rules rules;
    private final StepRule stepRule;

    FinalityService(
            EvaluationFiles files, EvaluationRepository repository, ResultHolds holds, Event<EvaluationFinalised> finalised, AuditTrail trail,
            OfficeTime time, Rules rules, StepRule stepRule) {
        this.files = files;
        this.repository = repository;
        this.holds = holds;
        this.finalised = finalised;
        this.trail = trail;
        this.time = time;
        this.rules = rules;
        this.stepRule = stepRule;
    }

    /** The result as it stands is final, whatever day it is; joins the caller's transaction. 409 where it was not delivered or is final. */
    @Transactional
    public void finalise(UUID evaluationId) {
        EvaluationHeader header = files.getHeader(evaluationId);
        repository.change(header, evaluation -> evaluation.finalise(time.now()));
        repository.addStep(evaluationId, Step.FINALISED, null, null, header.snapshotHash());
        trail.record(AuditEntry.of("EVALUATION_FINALISED", EvaluationService.SUBJECT, evaluationId).aboutEmployee(header.employee().id()));
        finalised.fire(new EvaluationFinalised(evaluationId, header.employee().id()));
    }

    @Scheduled(cron = "0 10 0/1 * * ?", timeZone = "Asia/Jakarta", identity = "finalise-evaluations")
    void finaliseByTime() {
        int results = finaliseDue();
        LOG.infof("%d results became final", results);
    }

    /** Safe on several instances at once: each takes rows that no other holds. What something waits on is passed by. */
    public int finaliseDue() {
        int shortest = rules.ever(stepRule).stream().mapToInt(StepRules::objectionDays).min().orElseThrow();
        Instant before = time.startOf(new FinalityClock(shortest).deliveredUpTo(time.today()).plusDays(1));
        int all = 0;
        UUID after = FIRST;
        while (after != null) {
            Batch batch = finaliseBatch(before, after);
            all += batch.finalised();
            after = batch.last();
        }
        return all;
    }

    /** @param last where the next batch begins; null after the last one */
    private record Batch(int finalised, UUID last) {}

    private Batch finaliseBatch(Instant before, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Delivered> delivered = repository.lockDeliveredBefore(before, after, BATCH);
            List<UUID> free = new ArrayList<>(delivered.stream().filter(this::isOver).map(Delivered::id).toList());
            free.removeAll(free.isEmpty() ? Set.of() : holds.listNotYetFinal(List.copyOf(free)));
            free.forEach(this::finalise);
            return new Batch(free.size(), delivered.size() < BATCH ? null : delivered.getLast().id());
        });
    }

    /** By the rule of the day of its delivery: that is what the employee was told. */
    private boolean isOver(Delivered result) {
        LocalDate deliveredOn = time.dateOf(result.at());
        FinalityClock clock = new FinalityClock(rules.inForce(stepRule, deliveredOn).objectionDays());
        return !deliveredOn.isAfter(clock.deliveredUpTo(time.today()));
    }
}
