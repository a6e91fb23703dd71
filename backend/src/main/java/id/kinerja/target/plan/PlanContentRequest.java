package id.kinerja.target.plan;

import static java.util.stream.Collectors.toMap;

import id.kinerja.cycle.Approach;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.target.TargetRequest;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole content of a draft; what is not named goes. */
public record PlanContentRequest(
        @NotNull @Size(max = PlanContentRequest.MAX_TARGETS) List<@Valid @NotNull TargetRequest> targets,
        @Size(max = 7) List<@Valid @NotNull Expectation> behaviourExpectations,
        @Size(max = 3) List<@Valid @NotNull Annex> annexes,
        @Schema(description = "Absent: as it is. In a QUALITATIVE plan what an indicator holds beside its words is dropped.",
                examples = "QUANTITATIVE") Approach approach) {

    /** The office's practice is four to eight; a plan of more than twenty cannot be steered by. */
    static final int MAX_TARGETS = 20;

    public PlanContentRequest {
        behaviourExpectations = behaviourExpectations == null ? List.of() : behaviourExpectations;
        annexes = annexes == null ? List.of() : annexes;
    }

    public PlanContentRequest(List<TargetRequest> targets, List<Expectation> behaviourExpectations, List<Annex> annexes) {
        this(targets, behaviourExpectations, annexes, null);
    }

    Approach approachOr(Approach present) {
        return approach == null ? present : approach;
    }

    /** A plan in words has no aspects and no numbers, whoever sends them. */
    List<TargetRequest> targetsFor(Approach chosen) {
        return chosen == Approach.QUALITATIVE ? targets.stream().map(TargetRequest::inWords).toList() : targets;
    }

    /** 422 for a perspective in a plan that has none. */
    void requirePerspectiveOnlyWhere(boolean asked) {
        ProblemException problem = Problem.rule("target.content-refused");
        for (int i = 0; i < targets.size() && !asked; i++) {
            if (targets.get(i).perspective() != null) {
                problem.at("/targets/" + i + "/perspective", "target.perspective-not-asked");
            }
        }
        problem.throwIfAnyFault();
    }

    /** What the leader expects of this value in particular (ekspektasi khusus pimpinan). */
    @Schema(name = "BehaviourExpectationRequest")
    public record Expectation(
            @NotNull @Schema(examples = "SERVICE_ORIENTED") BehaviourValue value,
            @Size(max = 1000) @Schema(examples = "Menyapa setiap warga dan menjelaskan lama tunggu.") String text) {

        public Expectation {
            text = text == null ? "" : text.strip();
        }
    }

    /** The lines of one annex. */
    @Schema(name = "PlanAnnexRequest")
    public record Annex(
            @NotNull @Schema(examples = "RESOURCES") AnnexKind kind,
            @NotNull @Size(max = 10) @Schema(examples = "[\"Satu pencetak kartu di loket\"]")
                    List<@NotNull @Size(max = 500) String> texts) {}

    /** 422 where a value or an annex stands twice: which of the two was meant is not ours to guess. */
    void requireEachNamedOnce() {
        ProblemException problem = Problem.rule("target.content-refused");
        requireOnce(problem, behaviourExpectations.stream().map(Expectation::value).toList(), "/behaviourExpectations/%d/value");
        requireOnce(problem, annexes.stream().map(Annex::kind).toList(), "/annexes/%d/kind");
        problem.throwIfAnyFault();
    }

    private static void requireOnce(ProblemException problem, List<?> names, String pointer) {
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                problem.at(pointer.formatted(i), "target.named-twice");
            }
        }
    }

    /** Empty texts are none. */
    Map<BehaviourValue, String> expectations() {
        return behaviourExpectations.stream()
                .filter(each -> !each.text().isEmpty())
                .collect(toMap(Expectation::value, Expectation::text));
    }

    Set<AnnexLine> annexLines() {
        Set<AnnexLine> lines = new HashSet<>();
        for (Annex annex : annexes) {
            List<String> texts = annex.texts().stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
            for (int i = 0; i < texts.size(); i++) {
                lines.add(new AnnexLine(annex.kind(), i, texts.get(i)));
            }
        }
        return lines;
    }
}
