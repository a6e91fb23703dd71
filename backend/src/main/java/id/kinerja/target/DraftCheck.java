package id.kinerja.target;

import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What even an incomplete draft must keep to: it names only targets and indicators of its own plan, each once, and links
 * only to targets it may be linked to. What is measured says in which direction and how it adds up.
 */
final class DraftCheck {

    private final Map<UUID, Set<UUID>> indicatorsByTarget;
    private final Set<UUID> linkable;
    private final ProblemException problem = Problem.rule("target.content-refused");

    DraftCheck(List<TargetContent> stored, Set<UUID> linkable) {
        this.indicatorsByTarget = stored.stream().collect(Collectors.toMap(TargetContent::id, DraftCheck::indicatorIds));
        this.linkable = linkable;
    }

    /** 422 with a pointer to each place at fault. */
    void require(List<TargetRequest> wanted) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            TargetRequest target = wanted.get(i);
            String at = "/targets/" + i;
            known(target.id(), indicatorsByTarget.keySet(), seen, at + "/id", "target.unknown-target");
            indicators(target, at + "/indicators/");
            links(target, at + "/links/");
        }
        problem.throwIfAnyFault();
    }

    private void indicators(TargetRequest target, String at) {
        Set<UUID> own = target.id() == null ? Set.of() : indicatorsByTarget.getOrDefault(target.id(), Set.of());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < target.indicators().size(); i++) {
            IndicatorRequest indicator = target.indicators().get(i);
            known(indicator.id(), own, seen, at + i + "/id", "target.unknown-indicator");
            if (indicator.aspect() != null) {
                require(indicator.direction(), at + i + "/direction", "target.needs-direction");
                require(indicator.accumulation(), at + i + "/accumulation", "target.needs-accumulation");
                SourceFit.check(indicator.source(), indicator.unitOfMeasure(), indicator.direction(), indicator.accumulation(), at + i, problem);
            }
        }
    }

    private void links(TargetRequest target, String at) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < target.links().size(); i++) {
            known(target.links().get(i).superiorTargetId(), linkable, seen, at + i + "/superiorTargetId", "target.not-linkable");
        }
    }

    private void require(Object part, String pointer, String key) {
        if (part == null) {
            problem.at(pointer, key);
        }
    }

    private void known(UUID id, Set<UUID> allowed, Set<UUID> seen, String pointer, String otherwise) {
        if (id == null) {
            return;
        }
        if (!allowed.contains(id)) {
            problem.at(pointer, otherwise);
        } else if (!seen.add(id)) {
            problem.at(pointer, "target.named-twice");
        }
    }

    private static Set<UUID> indicatorIds(TargetContent target) {
        return target.indicators().stream().map(IndicatorContent::id).collect(Collectors.toSet());
    }
}
