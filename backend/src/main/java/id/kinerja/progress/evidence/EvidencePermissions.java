package id.kinerja.progress.evidence;

import id.kinerja.progress.reader.ReaderRelations;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Evidence is its owner's; whoever may read an entry or a case may read what proves it. */
@ApplicationScoped
class EvidencePermissions {

    private final Caller caller;
    private final ReaderRelations relations;
    private final EvidenceRepository repository;
    private final CaseEvidence cases;

    EvidencePermissions(Caller caller, ReaderRelations relations, EvidenceRepository repository, CaseEvidence cases) {
        this.caller = caller;
        this.relations = relations;
        this.repository = repository;
        this.cases = cases;
    }

    boolean isOwn(Evidence evidence) {
        return caller.findEmployeeId().filter(evidence.employeeId()::equals).isPresent();
    }

    void requireReadable(Evidence evidence) {
        boolean readable = isOwn(evidence)
                || caller.has(Role.AUDITOR)
                || repository.listSubjects(evidence.id()).stream().anyMatch(subject -> relations.find(subject).isPresent())
                || cases.isReadable(evidence.id());
        if (!readable) {
            throw Problem.notFound();
        }
    }

    void requireOwn(Evidence evidence) {
        if (!isOwn(evidence)) {
            throw Problem.notFound();
        }
    }
}
