package id.kinerja.audit.chain;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.audit.chain.AuditLinkRepository.Head;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Walks the chain in batches, each in a statement of its own, so that a long trail is no long transaction. */
@ApplicationScoped
public class AuditVerificationService {

    private static final int BATCH = 2_000;
    private static final Duration LINKED_WITHIN = Duration.ofMinutes(1);

    private final AuditChainService chain;
    private final AuditLinkRepository links;
    private final AuditVerificationRepository verifications;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    AuditVerificationService(AuditChainService chain, AuditLinkRepository links, AuditVerificationRepository verifications,
            AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.chain = chain;
        this.links = links;
        this.verifications = verifications;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    public ChainResponse describe() {
        Head head = links.head();
        return new ChainResponse(head.position(), AuditVerificationRepository.hex(head.hash()), head.position(), links.countPending(),
                verifications.findLast().orElse(null));
    }

    /** Links what waits, walks all links, looks for events outside the chain, and remembers the outcome. */
    public VerificationResponse verify() {
        chain.linkAll();
        Head head = links.head();
        Optional<VerificationResponse> former = verifications.findLastIntact();
        ChainWalk walk = walkTo(head.position());
        VerificationResponse outcome = outcome(head, walk, brokenBeyond(walk, former));
        QuarkusTransaction.requiringNew().run(() -> remember(outcome));
        return outcome;
    }

    private ChainWalk walkTo(long end) {
        ChainWalk walk = new ChainWalk();
        List<ChainWalk.Step> steps;
        do {
            long position = walk.position();
            steps = QuarkusTransaction.requiringNew().call(() -> links.listSteps(position, end, BATCH));
        } while (steps.stream().allMatch(walk::accepts) && steps.size() == BATCH);
        return walk;
    }

    /** What the links alone do not show: an end that was cut off, and events that were never linked. */
    private BreakReason brokenBeyond(ChainWalk walk, Optional<VerificationResponse> former) {
        if (walk.reason() != null) {
            return walk.reason();
        }
        boolean lost = former.filter(seen -> seen.headPosition() > 0)
                .filter(seen -> !hashAt(seen.headPosition()).equals(Optional.of(seen.headHash())))
                .isPresent();
        if (lost) {
            return BreakReason.HEAD_LOST;
        }
        Instant due = time.now().minus(LINKED_WITHIN);
        return QuarkusTransaction.requiringNew().call(() -> links.hasUnlinkedBefore(due)) ? BreakReason.EVENT_UNLINKED : null;
    }

    private Optional<String> hashAt(long position) {
        return links.findHashAt(position).map(AuditVerificationRepository::hex);
    }

    private VerificationResponse outcome(Head head, ChainWalk walk, BreakReason reason) {
        Long broken = reason == null ? null : walk.reason() == null ? head.position() + 1 : walk.brokenAt();
        return new VerificationResponse(time.now(), walk.position(), reason == null, broken, reason, head.position(),
                AuditVerificationRepository.hex(head.hash()));
    }

    private void remember(VerificationResponse outcome) {
        verifications.insert(ids.next(), caller.find().map(actor -> actor.accountId()).orElse(null), outcome);
        trail.record(AuditEntry.of("AUDIT_CHAIN_VERIFIED", "AUDIT_CHAIN", null)
                .with("intact", outcome.intact())
                .with("checked", outcome.checked())
                .with("reason", outcome.reason())
                .with("firstBrokenPosition", outcome.firstBrokenPosition()));
    }
}
