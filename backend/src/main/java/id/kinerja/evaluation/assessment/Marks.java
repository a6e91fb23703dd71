package id.kinerja.evaluation.assessment;

import java.util.List;

/** The marks of one evaluation, in the order of the plan and of the seven values. */
public record Marks(List<TargetMark> targets, List<BehaviourMark> behaviours) {

    public static final Marks NONE = new Marks(List.of(), List.of());
}
