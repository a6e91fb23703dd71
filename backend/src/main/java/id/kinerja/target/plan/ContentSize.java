package id.kinerja.target.plan;

import id.kinerja.target.TargetContent;
import java.util.List;

/** A plan's content in short: enough for the trail to show that and how much it changed. */
record ContentSize(int targets, int indicators, String hash) {

    static ContentSize of(Plan plan, List<TargetContent> targets, PlanTexts texts) {
        int indicators = targets.stream().mapToInt(target -> target.indicators().size()).sum();
        return new ContentSize(
                targets.size(), indicators, CanonicalContent.hash(plan, plan.assessorEmployeeId(), targets, texts).substring(0, 16));
    }
}
