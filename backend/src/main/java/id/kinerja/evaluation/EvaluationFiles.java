package id.kinerja.evaluation;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.evaluation.assessment.MarkService;
import id.kinerja.evaluation.assessment.Marks;
import id.kinerja.evaluation.explanation.Explanations;
import id.kinerja.evaluation.explanation.SlicePart;
import id.kinerja.evaluation.explanation.StepPart;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts together what belongs to one evaluation. */
@ApplicationScoped
class EvaluationFiles {

    private final EvaluationRepository repository;
    private final MarkService marks;
    private final Explanations explanations;
    private final EvaluationReaders readers;
    private final ResultHolds holds;
    private final Rules rules;
    private final StepRule stepRule;
    private final OfficeTime time;

    EvaluationFiles(
            EvaluationRepository repository, MarkService marks, Explanations explanations, EvaluationReaders readers,
            ResultHolds holds, Rules rules, StepRule stepRule, OfficeTime time) {
        this.repository = repository;
        this.marks = marks;
        this.explanations = explanations;
        this.readers = readers;
        this.holds = holds;
        this.rules = rules;
        this.stepRule = stepRule;
        this.time = time;
    }

    EvaluationHeader getHeader(UUID id) {
        return repository.findHeader(id).orElseThrow(Problem::notFound);
    }

    Marks getMarks(EvaluationHeader header) {
        return marks.list(header.id());
    }

    List<StepPart> listSteps(EvaluationHeader header) {
        return repository.listSteps(header.id());
    }

    EvaluationFile getFile(EvaluationHeader header) {
        return new EvaluationFile(header, getMarks(header), listSteps(header), explanations.getCircumstances(header.id()));
    }

    /** As this viewer may see it, with what they may do; from the frozen copy once it is signed. */
    EvaluationResponse respond(EvaluationFile all, Viewer viewer) {
        EvaluationHeader header = all.header();
        EvaluationFile file = all.asSeenBy(viewer);
        if (header.status().isSigned()) {
            // People and dates are the same in both languages.
            file = file.withPeopleOf(explanations.findFrozen(header.id(), Messages.INDONESIAN).orElseThrow());
        }
        return EvaluationResponse.of(file, readers.namesOf(file.header()), warnings(all, viewer), actions(header, viewer));
    }

    private List<EvaluationAction> actions(EvaluationHeader header, Viewer viewer) {
        return EvaluationAction.allowed(viewer, header, calendar()).stream()
                .filter(action -> action != EvaluationAction.UNSIGN || holds.letWithdraw(header.id()))
                .toList();
    }

    private List<EvaluationWarning> warnings(EvaluationFile file, Viewer viewer) {
        List<EvaluationWarning> warnings = new ArrayList<>();
        if (viewer == Viewer.ASSESSOR && !file.header().status().isSigned()) {
            if (rules.inForce(stepRule, time.today()).dialogueExpected() && file.header().moments().dialogueOn() == null) {
                warnings.add(EvaluationWarning.DIALOGUE_MISSING);
            }
            if (file.circumstances().slices().stream().anyMatch(slice -> slice.status() == SlicePart.Status.OPEN)) {
                warnings.add(EvaluationWarning.SLICE_OPEN);
            }
        }
        return List.copyOf(warnings);
    }

    Calendar calendar() {
        return new Calendar(time.today());
    }
}
