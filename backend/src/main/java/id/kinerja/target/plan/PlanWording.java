package id.kinerja.target.plan;

import id.kinerja.cycle.assignment.FrozenProblem;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.problem.Language;
import id.kinerja.shared.problem.Messages;
import id.kinerja.target.TargetContent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of a plan's answer in the caller's language. */
@ApplicationScoped
class PlanWording {

    private final Messages messages;
    private final CurrentVertxRequest request;

    PlanWording(Messages messages, CurrentVertxRequest request) {
        this.messages = messages;
        this.request = request;
    }

    /** What should be looked at: no valid assessor, targets that wait for the superior's or lack their perspective, annexes without a line. */
    List<PlanResponse.Warning> warnings(PlanHeader plan, List<TargetContent> targets, PlanTexts texts) {
        List<PlanResponse.Warning> warnings = new ArrayList<>();
        if (plan.people().problem() != null && plan.status().isOpen()) {
            warnings.add(warning("NO_ASSESSOR", null, noAssessor(plan.people().problem())));
        }
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).provisional()) {
                warnings.add(warning("PROVISIONAL_TARGET", "/targets/" + i, "target.warning-provisional"));
            }
            if (plan.asksPerspective() && targets.get(i).perspective() == null) {
                warnings.add(warning("MISSING_PERSPECTIVE", "/targets/" + i + "/perspective", "target.warning-missing-perspective"));
            }
        }
        for (AnnexKind kind : texts.missingAnnexes()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            warnings.add(warning("MISSING_ANNEX", "/annexes/" + kind.ordinal(), "target.warning-missing-annex-" + name));
        }
        return warnings;
    }

    /** Key of the sentence that says why there is no valid assessor and who can help. */
    static String noAssessor(FrozenProblem problem) {
        return "target.no-assessor-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Everybody who can read the plan: people by name, roles by what they are. */
    List<String> readBy(PlanHeader plan, List<PersonRef> unitHeads) {
        Set<String> readers = new LinkedHashSet<>();
        readers.add(plan.employee().name());
        Stream.of(plan.assessor() == null ? null : plan.assessor().name(), plan.people().superiorName())
                .filter(Objects::nonNull).forEach(readers::add);
        unitHeads.forEach(head -> readers.add(head.name()));
        readers.add(messages.get(language(), "target.reader-hr-officer"));
        readers.add(messages.get(language(), "target.reader-auditor"));
        return List.copyOf(readers);
    }

    private PlanResponse.Warning warning(String code, String pointer, String key) {
        return new PlanResponse.Warning(code, messages.get(language(), key), pointer);
    }

    /** Outside a request, as in the demo, Indonesian. */
    private Locale language() {
        var current = request.getCurrent();
        return Language.of(current == null ? null : current.request().getHeader("Accept-Language"));
    }
}
