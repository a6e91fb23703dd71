package id.kinerja.insight.signal;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/** Numbers of our own; research names the biases (Tarigan, Gustomo, Bangun 2025) and no limits. */
@ApplicationScoped
public class SignalRule implements RuleSection<SignalLimits> {

    @Override
    public String key() {
        return "insight.signals";
    }

    @Override
    public Class<SignalLimits> type() {
        return SignalLimits.class;
    }

    @Override
    public SignalLimits defaults() {
        return new SignalLimits(5, 50, 25);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
