package id.kinerja.followup.formula;

import id.kinerja.progress.NumberText;
import id.kinerja.progress.RuleText;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.ReaderLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Locale;

/** Says a reckoning in the reader's language. */
@ApplicationScoped
class FormulaTexts {

    private final Messages messages;
    private final ReaderLanguage language;

    FormulaTexts(Messages messages, ReaderLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    FormulaResponse tell(Reckoning reckoning) {
        Locale locale = language.get();
        return new FormulaResponse(reckoning.value(), reckoning.word(),
                reckoning.steps().stream().map(step -> tell(step, locale)).toList());
    }

    private FormulaResponse.FormulaStep tell(Step step, Locale locale) {
        Object[] numbers = step.numbers().stream()
                .map(each -> each instanceof BigDecimal number ? NumberText.of(number, locale) : each.toString()).toArray();
        String key = "followup.formula." + step.code();
        String rule = "followup.formula." + ruleOf(step.code());
        return new FormulaResponse.FormulaStep(messages.get(locale, key, numbers),
                new RuleText(step.code(), messages.get(locale, rule + ".rule"), messages.get(locale, rule + ".source")), step.standing());
    }

    /** Time and cost share one rule, and so do the classes of one regulation. */
    private static String ruleOf(String code) {
        return code.startsWith("TIME_2011") || code.startsWith("COST_2011") ? "SAVING_2011"
                : code.startsWith("ACHIEVED_2021") ? "ACHIEVED_2021" : code.startsWith("VALUE_2021") ? "VALUE_2021"
                : code.startsWith("BAND_2019") ? "BAND_2019" : code.startsWith("RESULT_2019") ? "RESULT_2019" : code;
    }
}
