package id.kinerja.target.plan;

import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan of an earlier year hands on to a draft: targets with their indicators, expectations and annexes. Links stay behind, since the
 * superior's targets are those of another year; so do numbers where the new plan is written in words.
 */
record EarlierContent(List<TargetContent> targets, PlanTexts texts) {

    PlanContentRequest addedTo(List<TargetContent> present, PlanTexts presentTexts, PlanHeader plan) {
        List<TargetRequest> wanted = new ArrayList<>(present.stream().map(TargetContent::asRequest).toList());
        Set<String> titles = present.stream().map(target -> plain(target.title())).collect(Collectors.toSet());
        targets.stream()
                .filter(target -> titles.add(plain(target.title())))
                .limit(Math.max(0, PlanContentRequest.MAX_TARGETS - present.size()))
                .map(target -> plan.asksPerspective() ? target.asTemplate() : target.asTemplate().withoutPerspective())
                .forEach(wanted::add);
        return new PlanContentRequest(wanted, expectations(presentTexts), annexes(presentTexts));
    }

    private List<PlanContentRequest.Expectation> expectations(PlanTexts present) {
        PlanTexts from = present.expectations().isEmpty() ? texts : present;
        return from.allExpectations().stream().map(each -> new PlanContentRequest.Expectation(each.value(), each.text())).toList();
    }

    private List<PlanContentRequest.Annex> annexes(PlanTexts present) {
        PlanTexts from = present.annexes().isEmpty() ? texts : present;
        return from.allAnnexes().stream().map(each -> new PlanContentRequest.Annex(each.kind(), each.texts())).toList();
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
