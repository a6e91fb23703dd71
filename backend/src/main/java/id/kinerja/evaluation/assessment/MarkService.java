package id.kinerja.evaluation.assessment;

import id.kinerja.shared.problem.Problem;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads and replaces the marks of an evaluation. */
@ApplicationScoped
public class MarkService {

    private final MarkRepository repository;

    MarkService(MarkRepository repository) {
        this.repository = repository;
    }

    public Marks list(UUID evaluationId) {
        return repository.list(evaluationId);
    }

    /** Within the caller's transaction; 422 for a mark given twice or on a target of another plan. */
    @Transactional(TxType.MANDATORY)
    public void replace(UUID evaluationId, UUID planId, Marks marks) {
        requireOncePerTarget(marks.targets());
        requireOncePerValue(marks.behaviours());
        if (repository.replace(evaluationId, planId, marks) < marks.targets().size()) {
            throw Problem.rule("evaluation.target-unknown").at("/targetMarks", "evaluation.target-unknown");
        }
    }

    private static void requireOncePerTarget(List<TargetMark> marks) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            if (!seen.add(marks.get(i).targetId())) {
                throw Problem.rule("evaluation.marked-twice").at("/targetMarks/" + i, "evaluation.marked-twice");
            }
        }
    }

    private static void requireOncePerValue(List<BehaviourMark> marks) {
        Set<BehaviourValue> seen = EnumSet.noneOf(BehaviourValue.class);
        for (int i = 0; i < marks.size(); i++) {
            if (!seen.add(marks.get(i).value())) {
                throw Problem.rule("evaluation.marked-twice").at("/behaviourMarks/" + i, "evaluation.marked-twice");
            }
        }
    }
}
