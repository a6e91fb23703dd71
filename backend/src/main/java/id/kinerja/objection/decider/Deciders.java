package id.kinerja.objection.decider;

import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Finds who decides, and refuses whoever may not; one statement each. */
@ApplicationScoped
public class Deciders {

    private final DeciderRepository repository;

    Deciders(DeciderRepository repository) {
        this.repository = repository;
    }

    public DeciderChoice choose(UUID evaluationId, UUID employeeId, UUID assessorId) {
        return DeciderChoice.among(repository.chain(evaluationId), employeeId, assessorId);
    }

    /** 422 where the person named may not decide or is not there. */
    public void requireEligible(UUID evaluationId, UUID employeeId, UUID assessorId, UUID personId) {
        Candidate candidate = repository.find(evaluationId, personId).orElseThrow(() ->
                Problem.rule("objection.substitute-unknown").at("/employeeId", "objection.substitute-unknown"));
        candidate.conflict(employeeId, assessorId).ifPresent(conflict -> {
            throw Problem.rule("objection.substitute-in-conflict").at("/employeeId", key(conflict));
        });
    }

    /** 409 where a conflict has come up since the person was chosen, such as a calibration. */
    public void requireStillFree(UUID evaluationId, UUID employeeId, UUID assessorId, UUID personId) {
        repository.find(evaluationId, personId).flatMap(candidate -> candidate.conflict(employeeId, assessorId)).ifPresent(conflict -> {
            throw Problem.conflict(key(conflict));
        });
    }

    private static String key(Conflict conflict) {
        return "objection.conflict." + conflict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
