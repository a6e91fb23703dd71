package id.kinerja.survey.questionnaire;

import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.index.Weights;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether questions can be asked and weighed. PermenPANRB 14/2017 lets a unit add elements and give them weights of their own,
 * as long as the weights sum to 1; wording may differ, the four ordered answers may not.
 */
final class QuestionnaireCheck {

    static final int NINE = 9;
    private static final String MAIN_LANGUAGE = "id";

    private QuestionnaireCheck() {}

    /** 422 with every fault and its place. */
    static void require(WeightPolicy policy, List<Item> items) {
        ProblemException problem = Problem.rule("survey.questionnaire-wrong");
        Set<String> codes = new HashSet<>();
        Set<Element> elements = EnumSet.noneOf(Element.class);
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            String at = "/items/" + place;
            addIf(problem, !codes.add(item.code()), at + "/code", "survey.item-code-twice");
            addIf(problem, item.element() != null && !elements.add(item.element()), at + "/element", "survey.element-twice");
            addIf(problem, !item.texts().containsKey(MAIN_LANGUAGE), at + "/texts", "survey.indonesian-missing");
            addIf(problem, (policy == WeightPolicy.CUSTOM) != (item.weight() != null), at + "/weight", "survey.weight-with-custom");
        }
        checkWeights(problem, policy, items);
        problem.throwIfAnyFault();
    }

    private static void checkWeights(ProblemException problem, WeightPolicy policy, List<Item> items) {
        List<BigDecimal> weights = items.stream().map(Item::weight).filter(Objects::nonNull).toList();
        addIf(problem, policy == WeightPolicy.CUSTOM && !Weights.sumToOne(weights), "/items", "survey.weights-not-one");
        boolean ofNine = policy == WeightPolicy.W_0_111 || policy == WeightPolicy.W_0_11;
        addIf(problem, ofNine && items.size() != NINE, "/weightPolicy", "survey.weights-of-nine");
    }

    private static void addIf(ProblemException problem, boolean wrong, String pointer, String key) {
        if (wrong) {
            problem.at(pointer, key);
        }
    }
}
