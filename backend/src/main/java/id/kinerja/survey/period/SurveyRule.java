package id.kinerja.survey.period;

import id.kinerja.cycle.rule.RuleSection;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What a new survey begins with. None of it is prescribed: PermenPANRB 14/2017 asks for a survey at least once a year; quarters
 * are the practice of many offices, the response is what short surveys at a counter usually reach.
 */
@ApplicationScoped
public class SurveyRule implements RuleSection<SurveyRules> {

    @Override
    public String key() {
        return "survey.period";
    }

    @Override
    public Class<SurveyRules> type() {
        return SurveyRules.class;
    }

    @Override
    public SurveyRules defaults() {
        return new SurveyRules(14, 30, 21);
    }

    @Override
    public boolean verified() {
        return false;
    }
}
