package id.kinerja.objection;

import id.kinerja.objection.clock.ObjectionClocks;
import id.kinerja.objection.decider.DeciderChoice;
import id.kinerja.objection.decider.DeciderOrigin;
import id.kinerja.objection.decider.Deciders;
import id.kinerja.objection.statement.StatementPart;
import id.kinerja.objection.statement.Statements;
import id.kinerja.progress.evidence.CaseEvidence;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts together what belongs to one case; at most six statements. */
@ApplicationScoped
class ObjectionFiles {

    private final ObjectionRepository repository;
    private final ObjectionPermissions permissions;
    private final Statements statements;
    private final CaseEvidence evidence;
    private final Deciders deciders;
    private final ObjectionClocks clocks;
    private final OfficeTime time;

    ObjectionFiles(
            ObjectionRepository repository, ObjectionPermissions permissions, Statements statements, CaseEvidence evidence,
            Deciders deciders, ObjectionClocks clocks, OfficeTime time) {
        this.repository = repository;
        this.permissions = permissions;
        this.statements = statements;
        this.evidence = evidence;
        this.deciders = deciders;
        this.clocks = clocks;
        this.time = time;
    }

    ObjectionHeader getHeader(UUID id) {
        return repository.findHeader(id).orElseThrow(Problem::notFound);
    }

    /** As the caller may see it. */
    ObjectionResponse respond(ObjectionHeader header) {
        Set<Viewer> viewers = permissions.requireViewers(header);
        List<StatementPart> said = statements.list(header.id());
        ObjectionFile file = new ObjectionFile(
                header, evidence.of(List.of(header.id())).getOrDefault(header.id(), List.of()), said, repository.listSteps(header.id()),
                passedOver(header).passedOver(), daysLeft(header));
        return ObjectionResponse.of(file, viewers);
    }

    /** The chain is read again: whom the superior made way for does not change. */
    private DeciderChoice passedOver(ObjectionHeader header) {
        boolean direct = header.origin() == DeciderOrigin.SUPERIOR;
        return direct
                ? new DeciderChoice(DeciderOrigin.SUPERIOR, header.decider().employeeId(), List.of())
                : deciders.choose(header.evaluationId(), header.employee().employeeId(), header.assessor().employeeId());
    }

    private Integer daysLeft(ObjectionHeader header) {
        return header.status().isPending()
                ? clocks.decision(header.unitId()).daysLeft(time.today(), header.decisionDueOn())
                : null;
    }
}
