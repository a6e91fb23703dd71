package id.kinerja.target.plan;

import id.kinerja.target.behaviour.BehaviourValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is written in a plan beside its targets. */
record PlanTexts(Map<BehaviourValue, String> expectations, Map<AnnexKind, List<String>> annexes) {

    List<PlanResponse.Expectation> allExpectations() {
        return Arrays.stream(BehaviourValue.values())
                .map(value -> new PlanResponse.Expectation(value, expectations.getOrDefault(value, "")))
                .toList();
    }

    List<PlanResponse.Annex> allAnnexes() {
        return Arrays.stream(AnnexKind.values())
                .map(kind -> new PlanResponse.Annex(kind, annexes.getOrDefault(kind, List.of())))
                .toList();
    }

    List<AnnexKind> missingAnnexes() {
        return Arrays.stream(AnnexKind.values()).filter(kind -> !annexes.containsKey(kind)).toList();
    }
}
