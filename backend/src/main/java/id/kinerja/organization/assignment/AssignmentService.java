package id.kinerja.organization.assignment;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps who holds which position and who assesses whom. */
@ApplicationScoped
public class AssignmentService {

    static final String SUBJECT = "ASSIGNMENT";
    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

    private final AssignmentRepository assignments;
    private final PositionRepository positions;
    private final UnitService units;
    private final AssignmentPermissions permissions;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    AssignmentService(AssignmentRepository assignments, PositionRepository positions, UnitService units, AssignmentPermissions permissions,
            AuditTrail trail, OfficeTime time, Ids ids) {
        this.assignments = assignments;
        this.positions = positions;
        this.units = units;
        this.permissions = permissions;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    public Page<AssignmentResponse> listAssignments(AssignmentFilter filter, PageQuery page) {
        UUID own = permissions.seesAll() ? null : permissions.ownEmployeeId();
        if (own == null && !permissions.seesAll()) {
            throw Problem.forbidden();
        }
        if (own == null || !own.equals(filter.employeeId)) {
            trail.recordRead(AuditEntry.list("ASSIGNMENTS_LISTED", SUBJECT).with("filter", filter.asDetail()));
        }
        return assignments.list(filter, own, page, permissions::actions);
    }

    public AssignmentResponse getAssignment(UUID id) {
        AssignmentResponse found = assignments.findResponse(id, permissions::actions).orElseThrow(Problem::notFound);
        UUID employeeId = found.employee().employeeId();
        permissions.requireReadable(employeeId);
        if (!permissions.isOwn(employeeId)) {
            trail.recordRead(AuditEntry.of("ASSIGNMENT_READ", SUBJECT, id).aboutEmployee(employeeId));
        }
        return found;
    }

    @Transactional
    public AssignmentResponse startAssignment(AssignmentRequest request) {
        assignments.lockChain();
        requireKnown(request);
        requireNoLoop(request);
        Position position = position(request);
        requireAnothersPost(request, position);
        if (request.kind() == AssignmentKind.DEFINITIVE) {
            endFormer(request.employeeId(), request.startsOn());
        }
        Assignment assignment = new Assignment(ids.next(), request.employeeId(), position, request.assessorEmployeeId(),
                request.startsOn(), request.kind());
        if (request.endsOn() != null) {
            assignment.endOn(request.endsOn());
        }
        assignments.persist(assignment);
        assignments.flush();
        trail.record(started(assignment));
        return assignments.findResponse(assignment.id(), permissions::actions).orElseThrow();
    }

    /**
     * Another assessor for the post somebody holds: from a later day on by a new assignment, from its first day on by correcting it, since
     * what never was right needs no history of its own.
     */
    @Transactional
    public void changeAssessor(UUID employeeId, UUID assessorId, LocalDate from) {
        Assignment present = assignments.findDefinitive(employeeId, time.today())
                .orElseThrow(() -> Problem.rule("organization.no-assignment-today"));
        Position position = positions.findById(present.positionId());
        AssignmentRequest wanted = new AssignmentRequest(employeeId, position.unitId(), position.title(), position.kind(), position.echelon(),
                assessorId, from, AssignmentKind.DEFINITIVE, present.endsOn());
        if (from.isAfter(present.startsOn())) {
            startAssignment(wanted);
            return;
        }
        assignments.lockChain();
        requireKnown(wanted);
        requireNoLoop(wanted);
        UUID before = present.assessorEmployeeId();
        present.assessedBy(assessorId);
        assignments.flush();
        trail.record(AuditEntry.of("ASSIGNMENT_CORRECTED", SUBJECT, present.id()).aboutEmployee(employeeId)
                .changed("assessorEmployeeId", before, assessorId));
    }

    @Transactional
    public AssignmentResponse endAssignment(UUID id, String ifMatch, LocalDate endsOn) {
        Assignment assignment = assignments.findByIdOptional(id).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, assignment.version());
        end(assignment, endsOn);
        assignments.flush();
        return assignments.findResponse(id, permissions::actions).orElseThrow();
    }

    /** After assignments were written in sets: which positions of these units head them follows anew from their holders of today. */
    @Transactional
    public void refreshHeads(Collection<UUID> unitIds) {
        if (!unitIds.isEmpty()) {
            positions.refreshHeads(unitIds, time.today());
        }
    }

    private void requireKnown(AssignmentRequest request) {
        ProblemException faults = Problem.rule("organization.assignment-invalid");
        List<?> inService = assignments.listInService(
                Stream.of(request.employeeId(), request.assessorEmployeeId()).filter(Objects::nonNull).toList());
        if (!inService.contains(request.employeeId())) {
            faults.at("/employeeId", "organization.employee-unknown");
        }
        if (request.assessorEmployeeId() != null && !inService.contains(request.assessorEmployeeId())) {
            faults.at("/assessorEmployeeId", "organization.employee-unknown");
        }
        if (units.findById(request.unitId()).isEmpty()) {
            faults.at("/unitId", "organization.unit-unknown");
        }
        if (request.startsOn().isBefore(EARLIEST) || request.startsOn().isAfter(time.today().plusYears(1))) {
            faults.at("/startsOn", "organization.start-out-of-range", Integer.toString(EARLIEST.getYear()));
        }
        faults.throwIfAnyFault();
    }

    /** An acting assignment gives no place in the chain, so only definitive ones can close a loop. */
    private void requireNoLoop(AssignmentRequest request) {
        UUID assessor = request.assessorEmployeeId();
        if (request.employeeId().equals(assessor)) {
            throw Problem.rule("organization.assessor-is-self").at("/assessorEmployeeId", "organization.assessor-is-self");
        }
        if (assessor != null && request.kind() == AssignmentKind.DEFINITIVE
                && assignments.isAssessedBelow(assessor, request.employeeId(), decisiveDay(request.startsOn()))) {
            throw Problem.rule("organization.assessment-loop").at("/assessorEmployeeId", "organization.assessment-loop");
        }
    }

    /** Nobody acts in the post that he or she holds: the form of somebody's own post, sent by mistake. */
    private void requireAnothersPost(AssignmentRequest request, Position position) {
        if (request.kind() != AssignmentKind.DEFINITIVE && assignments.findDefinitive(request.employeeId(), request.startsOn())
                .filter(own -> own.positionId().equals(position.id())).isPresent()) {
            throw Problem.rule("organization.assignment-invalid").at("/positionTitle", "organization.acting-in-ones-own-post");
        }
    }

    /** Whoever acts in a post takes it as it is: neither its grade nor whether it heads the unit follows from them. */
    private Position position(AssignmentRequest request) {
        Optional<Position> known = positions.findByTitle(request.unitId(), request.positionTitle());
        if (known.isPresent() && request.kind() != AssignmentKind.DEFINITIVE) {
            return known.get();
        }
        Position position = known.orElseGet(() -> new Position(ids.next(), request.unitId(), request.positionTitle(), request.positionKind(), request.echelon()));
        position.regrade(request.positionKind(), request.echelon());
        UUID assessor = request.assessorEmployeeId();
        position.heldUnder(assessor != null && assignments.sitsIn(assessor, request.unitId(), decisiveDay(request.startsOn())));
        positions.persist(position);
        return position;
    }

    private void endFormer(UUID employeeId, LocalDate startsOn) {
        for (Assignment former : assignments.listDefinitiveFrom(employeeId, startsOn)) {
            if (!former.startsOn().isBefore(startsOn)) {
                throw Problem.conflict("constraint.ex_assignment_definitive");
            }
            end(former, startsOn.minusDays(1));
        }
        assignments.flush();
    }

    private void end(Assignment assignment, LocalDate lastDay) {
        LocalDate before = assignment.endsOn();
        assignment.endOn(lastDay);
        trail.record(AuditEntry.of("ASSIGNMENT_ENDED", SUBJECT, assignment.id()).aboutEmployee(assignment.employeeId())
                .changed("endsOn", text(before), text(lastDay)));
    }

    private static AuditEntry started(Assignment made) {
        return AuditEntry.of("ASSIGNMENT_STARTED", SUBJECT, made.id()).aboutEmployee(made.employeeId())
                .changed("positionId", null, made.positionId())
                .changed("unitId", null, made.unitId())
                .changed("assessorEmployeeId", null, made.assessorEmployeeId())
                .changed("startsOn", null, text(made.startsOn()))
                .changed("kind", null, made.kind());
    }

    /** Today for what already runs, its first day for what is to come. */
    private LocalDate decisiveDay(LocalDate startsOn) {
        return startsOn.isAfter(time.today()) ? startsOn : time.today();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
