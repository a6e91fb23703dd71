package id.kinerja.target.library.bulk;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.CycleInfo;
import id.kinerja.cycle.Cycles;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.library.LibraryTitles;
import id.kinerja.target.plan.PlanRule;
import id.kinerja.target.plan.SignedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives library targets to many drafts at once, and takes them back. */
@ApplicationScoped
public class LibraryAssignmentService {

    private static final String SUBJECT = "LIBRARY_ASSIGNMENT";
    /** Who gave it, for the people concerned: an office, not one of its officers. */
    private static final String BY = "Pengelola kepegawaian";

    private final LibraryAssignmentRepository assignments;
    private final LibraryTitles library;
    private final Cycles cycles;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;
    private final Rules rules;
    private final PlanRule rule;

    LibraryAssignmentService(LibraryAssignmentRepository assignments, LibraryTitles library, Cycles cycles, AuditTrail trail,
            OfficeTime time, Ids ids, Rules rules, PlanRule rule) {
        this.assignments = assignments;
        this.library = library;
        this.cycles = cycles;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
        this.rules = rules;
        this.rule = rule;
    }

    /** What assigning would do now; changes nothing. */
    public LibraryAssignmentPreview preview(LibraryAssignmentRequest request) {
        require(request);
        LibraryAssignmentRepository.Counts counts = assignments.count(request);
        trail.recordRead(AuditEntry.list("LIBRARY_ASSIGNMENT_TRIED", SUBJECT).with("filter", Map.of("cycleId", request.cycleId())));
        return new LibraryAssignmentPreview(
                counts.people(), counts.given(), counts.targets(), counts.begun(), assignments.people(request));
    }

    @Transactional
    public LibraryAssignmentResponse assign(LibraryAssignmentRequest request) {
        List<String> titles = require(request);
        assignments.lock(request);
        LibraryAssignmentRepository.Counts counts = assignments.count(request);
        if (counts.targets() == 0) {
            throw Problem.rule("target.assign-nothing");
        }
        LibraryAssignment made = new LibraryAssignment(ids.next(), request, titles, time.now(), BY);
        made.gave(counts.given(), counts.targets());
        assignments.persist(made);
        assignments.flush();
        assignments.give(made.id(), request, SignedForm.CURRENT, BY, time.now());
        trail.record(AuditEntry.of("LIBRARY_TARGETS_ASSIGNED", SUBJECT, made.id()).with("cycleId", request.cycleId())
                .with("libraryTargets", titles.size()).with("people", counts.given()).with("targets", counts.targets())
                .with("plansBegun", counts.begun()));
        return get(made.id());
    }

    /** Takes back what is as it was given; what its owner has touched, sent or linked stays. */
    @Transactional
    public LibraryAssignmentResponse undo(UUID id) {
        LibraryAssignment assignment = assignments.findForChange(id).orElseThrow(Problem::notFound);
        requireOpen(assignment.cycleId());
        assignment.requireUndoable(time.now(), undoWithin());
        int takenBack = assignments.takeBack(id, time.now());
        assignment.undone(time.now(), takenBack);
        assignments.flush();
        trail.record(AuditEntry.of("LIBRARY_ASSIGNMENT_UNDONE", SUBJECT, id).with("targets", takenBack));
        return get(id);
    }

    public LibraryAssignmentResponse get(UUID id) {
        return assignments.find(id, undoWithin(), time.now()).orElseThrow(Problem::notFound);
    }

    public Page<LibraryAssignmentResponse> list(UUID cycleId, PageQuery page) {
        return assignments.page(cycleId, page, undoWithin(), time.now());
    }

    private Duration undoWithin() {
        return Duration.ofHours(rules.inForce(rule, time.today()).undoHours());
    }

    private List<String> require(LibraryAssignmentRequest request) {
        request.requireSomebody();
        requireOpen(request.cycleId());
        List<String> titles = library.of(request.libraryTargetIds());
        if (titles.size() < request.libraryTargetIds().size()) {
            throw Problem.rule("target.library-target-unknown").at("/libraryTargetIds", "target.library-target-unknown");
        }
        return titles;
    }

    private void requireOpen(UUID cycleId) {
        CycleInfo cycle = cycles.find(cycleId)
                .orElseThrow(() -> Problem.rule("target.unknown-cycle").at("/cycleId", "target.unknown-cycle"));
        if (!cycle.isOpen()) {
            throw Problem.conflict("cycle.not-open");
        }
    }
}
