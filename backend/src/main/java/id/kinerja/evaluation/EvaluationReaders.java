package id.kinerja.evaluation;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.problem.Language;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names everybody who may read what is written in an evaluation, so that a writer knows before writing. */
@ApplicationScoped
class EvaluationReaders {

    private final UnitHeads heads;
    private final ActingAssessors acting;
    private final Messages messages;
    private final CurrentVertxRequest request;
    private final OfficeTime time;

    EvaluationReaders(UnitHeads heads, ActingAssessors acting, Messages messages, CurrentVertxRequest request, OfficeTime time) {
        this.heads = heads;
        this.acting = acting;
        this.messages = messages;
        this.request = request;
        this.time = time;
    }

    /** The two of them, whoever acts for the assessor, the assessor's superior, the heads of today and the auditor; two statements. */
    List<String> namesOf(EvaluationHeader evaluation) {
        Set<String> names = new LinkedHashSet<>(List.of(evaluation.employee().name(), evaluation.assessor().name()));
        names.addAll(acting.namesFor(evaluation));
        if (evaluation.superior() != null) {
            names.add(evaluation.superior().name());
        }
        heads.of(evaluation.unitId(), time.today()).stream().map(PersonRef::name).forEach(names::add);
        names.add(messages.get(language(), "evaluation.reader-auditor"));
        return List.copyOf(names);
    }

    /** Outside a request, as in the demo, Indonesian. */
    private Locale language() {
        var current = request.getCurrent();
        return Language.of(current == null ? null : current.request().getHeader("Accept-Language"));
    }
}
