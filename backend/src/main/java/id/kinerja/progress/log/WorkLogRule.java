package id.kinerja.progress.log;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The numbers of the work log. A daily log is practice since 2026 (progres harian in e-Kinerja BKN, press reports only); no text of a rule
 * was found, so nothing is refused for being late, it is only marked.
 */
@ApplicationScoped
public class WorkLogRule implements RuleSection<WorkLogRules> {

    @Override
    public String key() {
        return "progress.work-log";
    }

    @Override
    public Class<WorkLogRules> type() {
        return WorkLogRules.class;
    }

    @Override
    public WorkLogRules defaults() {
        return new WorkLogRules(7, 31);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
