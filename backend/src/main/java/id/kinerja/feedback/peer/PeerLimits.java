package id.kinerja.feedback.peer;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.feedback.FeedbackRule;
import id.kinerja.feedback.FeedbackRules;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The numbers of a round: those of the day it was opened, since peers spoke trusting in them, and today's before. */
@ApplicationScoped
class PeerLimits {

    private final Rules rules;
    private final FeedbackRule rule;
    private final OfficeTime time;

    PeerLimits(Rules rules, FeedbackRule rule, OfficeTime time) {
        this.rules = rules;
        this.rule = rule;
        this.time = time;
    }

    FeedbackRules today() {
        return rules.inForce(rule, time.today());
    }

    /** @param openedAt null while a round is not open */
    FeedbackRules of(Instant openedAt) {
        return openedAt == null ? today() : rules.inForce(rule, time.dateOf(openedAt));
    }
}
