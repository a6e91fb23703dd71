package id.kinerja.target.plan;

import id.kinerja.cycle.Approach;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorContent;
import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan must hold before it goes to the assessor: at least one main target, and for each target an indicator with a
 * target value (quantitative) or a measure of success in words (qualitative). PermenPANRB 6/2022, annex; appraisal rules 5.1.
 */
final class Completeness {

    /** A field that is missing or contradicts another, by its JSON Pointer, and the key of what to do. */
    record Gap(String pointer, String key) {}

    private final Approach approach;
    private final List<Gap> gaps = new ArrayList<>();

    private Completeness(Approach approach) {
        this.approach = approach;
    }

    /** 422 with a pointer to every gap. */
    static void require(Approach approach, List<TargetContent> targets) {
        ProblemException problem = Problem.rule("target.incomplete");
        gaps(approach, targets).forEach(gap -> problem.at(gap.pointer(), gap.key()));
        problem.throwIfAnyFault();
    }

    static List<Gap> gaps(Approach approach, List<TargetContent> targets) {
        Completeness completeness = new Completeness(approach);
        completeness.targets(targets);
        return completeness.gaps;
    }

    private void targets(List<TargetContent> targets) {
        if (targets.stream().noneMatch(target -> target.kind() == TargetKind.MAIN)) {
            gaps.add(new Gap("/targets", "target.needs-main-target"));
        }
        for (int i = 0; i < targets.size(); i++) {
            target(targets.get(i), "/targets/" + i);
        }
    }

    private void target(TargetContent target, String at) {
        requireText(target.title(), at + "/title", "target.needs-title");
        if (target.indicators().isEmpty()) {
            gaps.add(new Gap(at + "/indicators", approach == Approach.QUALITATIVE ? "target.needs-measure" : "target.needs-indicator"));
        }
        for (int i = 0; i < target.indicators().size(); i++) {
            indicator(target.indicators().get(i), at + "/indicators/" + i);
        }
    }

    private void indicator(IndicatorContent indicator, String at) {
        if (approach == Approach.QUALITATIVE) {
            requireText(indicator.description(), at + "/description", "target.needs-measure");
            return;
        }
        requireText(indicator.description(), at + "/description", "target.needs-description");
        if (indicator.aspect() == null) {
            gaps.add(new Gap(at + "/aspect", "target.needs-aspect"));
            return;
        }
        requireText(indicator.unitOfMeasure(), at + "/unitOfMeasure", "target.needs-unit");
        if (indicator.direction() == Direction.RANGE) {
            range(indicator, at);
        } else {
            requireNumber(indicator.targetValue(), at + "/targetValue", "target.needs-target-value");
        }
    }

    private void range(IndicatorContent indicator, String at) {
        requireNumber(indicator.rangeLow(), at + "/rangeLow", "target.needs-range-low");
        requireNumber(indicator.rangeHigh(), at + "/rangeHigh", "target.needs-range-high");
        if (indicator.rangeLow() != null && indicator.rangeHigh() != null
                && indicator.rangeLow().compareTo(indicator.rangeHigh()) > 0) {
            gaps.add(new Gap(at + "/rangeHigh", "target.range-upside-down"));
        }
    }

    private void requireText(String text, String pointer, String key) {
        if (text.isBlank()) {
            gaps.add(new Gap(pointer, key));
        }
    }

    private void requireNumber(Object number, String pointer, String key) {
        if (number == null) {
            gaps.add(new Gap(pointer, key));
        }
    }
}
