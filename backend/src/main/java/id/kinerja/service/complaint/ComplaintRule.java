package id.kinerja.service.complaint;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The time to answer. As printed in the standards of two units under decree 060.1/KP/2024: 2, 5, 14 and 60; that the last three come from
 * PermenPANRB 62/2018 is not verified, and other units print 10 and 7 more. So they are settings and not constants.
 */
@ApplicationScoped
public class ComplaintRule implements RuleSection<ComplaintRules> {

    @Override
    public String key() {
        return "service.complaint";
    }

    @Override
    public Class<ComplaintRules> type() {
        return ComplaintRules.class;
    }

    @Override
    public ComplaintRules defaults() {
        return new ComplaintRules(2, 5, 14, 60);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
