package id.kinerja.evaluation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an office sets about the steps of an evaluation. */
@ConfigMapping(prefix = "kinerja.evaluation.step")
public interface EvaluationSettings {

    /** Whether signing without a recorded dialogue is warned of; it never blocks. PermenPANRB 6/2022 wants dialogue, no rule asks for a record. */
    @WithDefault("true")
    boolean dialogueExpected();

    /** Calendar days after delivery in which an objection is possible; then the result becomes final (PP 30/2019 art. 59: 14 days). */
    @WithDefault("14")
    int objectionDays();
}
