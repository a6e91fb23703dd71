package id.kinerja.audit.chain;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Lays the chain every second. What fails stays in the queue for the next round. */
@ApplicationScoped
class AuditChainer {

    private static final Logger LOG = Logger.getLogger(AuditChainer.class);

    private final AuditChainService chain;

    AuditChainer(AuditChainService chain) {
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void link() {
        try {
            chain.linkAll();
        } catch (RuntimeException unavailable) {
            LOG.warnf("The audit chain waits: %s", unavailable.getMessage());
        }
    }
}
