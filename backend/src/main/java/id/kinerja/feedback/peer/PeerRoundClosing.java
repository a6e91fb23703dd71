package id.kinerja.feedback.peer;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.feedback.FeedbackNotice;
import id.kinerja.notification.Notifications;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/** Closes rounds: when one of the two asks for it, and by itself when the last day has passed. */
@ApplicationScoped
public class PeerRoundClosing {

    private static final Logger LOG = Logger.getLogger(PeerRoundClosing.class);
    private static final int BATCH = 50;

    private final PeerRoundRepository rounds;
    private final PeerInvitationRepository invitations;
    private final PeerAnswerRepository answers;
    private final PeerLimits limits;
    private final Notifications notices;
    private final AuditTrail trail;
    private final OfficeTime time;

    PeerRoundClosing(PeerRoundRepository rounds, PeerInvitationRepository invitations, PeerAnswerRepository answers, PeerLimits limits,
            Notifications notices, AuditTrail trail, OfficeTime time) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.answers = answers;
        this.limits = limits;
        this.notices = notices;
        this.trail = trail;
        this.time = time;
    }

    @Scheduled(cron = "0 5 0/1 * * ?", timeZone = "Asia/Jakarta", identity = "close-peer-rounds")
    void closeByTime() {
        int closed = closeDue();
        if (closed > 0) {
            LOG.infof("%d rounds of peers closed", closed);
        }
    }

    /** Safe on several instances at once: each takes rounds that no other holds. */
    int closeDue() {
        LocalDate today = time.today();
        int all = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            batch = QuarkusTransaction.requiringNew().call(() -> {
                List<PeerRound> due = rounds.lockDue(today, BATCH);
                due.forEach(round -> close(round, rounds.findHeader(round.id()).orElseThrow(Problem::notFound)));
                return due.size();
            });
            all += batch;
        }
        return all;
    }

    /** With too few answers they are destroyed, since nobody may ever see them. The round is locked, so that no answer slips in between. */
    @Transactional(TxType.MANDATORY)
    public void close(PeerRound round, PeerRoundHeader header) {
        int answered = round.status() == PeerRoundStatus.OPEN ? invitations.countAnswered(round.id()) : 0;
        round.close(answered, limits.of(round.openedAt()).peerMinimumAnswers(), time.today(), time.now());
        rounds.flush();
        if (round.status() == PeerRoundStatus.WITHHELD) {
            answers.destroy(round.id());
        }
        notices.send(FeedbackNotice.PEER_ROUND_CLOSED, header.employee().employeeId(), List.of(header.periodLabel()), "/kinerja/rekan");
        trail.record(AuditEntry.of("PEER_ROUND_CLOSED", PeerRoundService.SUBJECT, round.id()).aboutEmployee(header.employee().employeeId()));
    }
}
