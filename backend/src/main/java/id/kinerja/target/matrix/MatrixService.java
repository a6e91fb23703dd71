package id.kinerja.target.matrix;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.CycleStatus;
import id.kinerja.cycle.Cycles;
import id.kinerja.notification.Notifications;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.LinkableTarget;
import id.kinerja.target.TargetKind;
import id.kinerja.target.TargetOrigin;
import id.kinerja.target.TargetRequest;
import id.kinerja.target.TargetService;
import id.kinerja.target.matrix.MatrixRepository.Column;
import id.kinerja.target.matrix.MatrixRepository.Member;
import id.kinerja.target.matrix.MatrixRepository.Place;
import id.kinerja.target.plan.PlanDrafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The caller's matrix. Only the assessor whom the cycle froze writes in a person's row, and only in columns of the own plan. */
@ApplicationScoped
public class MatrixService {

    private static final String SUBJECT = "ROLE_RESULT";

    private final Cycles cycles;
    private final MatrixRepository matrix;
    private final PlanDrafts drafts;
    private final TargetService targets;
    private final Notifications notifications;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    MatrixService(Cycles cycles, MatrixRepository matrix, PlanDrafts drafts, TargetService targets,
            Notifications notifications, AuditTrail trail, Caller caller, OfficeTime time) {
        this.cycles = cycles;
        this.matrix = matrix;
        this.drafts = drafts;
        this.targets = targets;
        this.notifications = notifications;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    public RoleResultMatrix get(UUID cycleId) {
        cycles.get(cycleId);
        UUID me = caller.employeeIdOrThrow();
        List<Column> columns = matrix.columns(cycleId, me);
        List<Member> people = matrix.everybody(cycleId, me);
        if (!people.isEmpty()) {
            trail.recordRead(AuditEntry.list("ROLE_RESULTS_LISTED", SUBJECT).with("filter", Map.of("cycleId", cycleId)));
        }
        Column first = columns.isEmpty() ? null : columns.getFirst();
        return new RoleResultMatrix(cycleId, first == null ? null : first.planId(), first == null ? null : first.planStatus(),
                columns.stream().map(each -> new RoleResultMatrix.Column(each.id(), each.title(), each.kind(), each.indicators())).toList(),
                rows(people, columns));
    }

    /** Makes the cell say this. Saying once more what it says already changes nothing and needs no tag. */
    @Transactional
    public RoleResultRow write(UUID employeeId, UUID targetId, String ifMatch, String text) {
        UUID me = caller.employeeIdOrThrow();
        Place place = matrix.findPlace(targetId).filter(found -> found.ownerId().equals(me)).orElseThrow(Problem::notFound);
        Optional<UUID> held = drafts.findNewest(place.cycleId(), employeeId);
        List<Column> columns = matrix.columns(place.cycleId(), me);
        Column column = columns.stream().filter(each -> each.id().equals(targetId)).findFirst()
                .orElseThrow(() -> Problem.conflict("target.column-replaced"));
        RoleResultRow row = row(place, me, employeeId, columns);
        RoleResultCell cell = row.cellOf(targetId);
        if (cell.says(text)) {
            return row;
        }
        requireWritable(place, cell, ifMatch);
        UUID plan = held.orElseGet(() -> drafts.begin(place.cycleId(), employeeId, place.approach()));
        LinkableTarget above = new LinkableTarget(targetId, column.title());
        drafts.change(plan, () -> apply(plan, cell, above, text, place.ownerName()));
        record(cell, employeeId, targetId, text);
        if (cell.results().isEmpty()) {
            notifications.send(MatrixNotice.RESULT_PROPOSED, employeeId, List.of(), "/kinerja/target");
        }
        return row(place, me, employeeId, columns);
    }

    private static void requireWritable(Place place, RoleResultCell cell, String ifMatch) {
        if (place.cycleStatus() != CycleStatus.OPEN) {
            throw Problem.conflict("target.cycle-closed");
        }
        Etag.requireMatch(ifMatch, cell.version());
        if (cell.lock() != null) {
            throw Problem.conflict(cell.lock().problemKey());
        }
    }

    private void apply(UUID plan, RoleResultCell cell, LinkableTarget column, String text, String by) {
        Optional<UUID> proposal = cell.proposal().map(RoleResultCell.Result::targetId);
        if (proposal.isEmpty()) {
            TargetRequest target = new TargetRequest(null, TargetKind.MAIN, text, List.of(), List.of());
            targets.propose(plan, target, column, TargetOrigin.Kind.MATRIX, by, time.now());
        } else if (text.isEmpty()) {
            targets.takeBack(proposal.get());
        } else {
            targets.rephrase(proposal.get(), text, TargetOrigin.Kind.MATRIX, by, time.now());
        }
    }

    /** The words stay in the plan; the trail tells whose, where and what was done. */
    private void record(RoleResultCell cell, UUID employeeId, UUID targetId, String text) {
        String action = text.isEmpty() ? "ROLE_RESULT_TAKEN_BACK" : cell.results().isEmpty() ? "ROLE_RESULT_PROPOSED" : "ROLE_RESULT_REPHRASED";
        trail.record(AuditEntry.of(action, SUBJECT, targetId).aboutEmployee(employeeId).with("superiorTargetId", targetId));
    }

    private RoleResultRow row(Place place, UUID me, UUID employeeId, List<Column> columns) {
        Member member = matrix.findMember(place.cycleId(), me, employeeId).orElseThrow(Problem::notFound);
        return rows(List.of(member), columns).getFirst();
    }

    private List<RoleResultRow> rows(List<Member> people, List<Column> columns) {
        var results = matrix.results(people.stream().map(Member::planId).filter(Objects::nonNull).toList(),
                columns.stream().map(Column::lineageId).toList());
        return people.stream().map(member -> {
            var own = member.planId() == null ? Map.<UUID, List<RoleResultCell.Result>>of() : results.getOrDefault(member.planId(), Map.of());
            return new RoleResultRow(member.person(), member.planId(), member.planStatus(),
                    columns.stream().map(column -> cell(member, column, own.getOrDefault(column.lineageId(), List.of()))).toList());
        }).toList();
    }

    private static RoleResultCell cell(Member member, Column column, List<RoleResultCell.Result> results) {
        return RoleResultCell.of(column.id(), RoleResultState.of(!results.isEmpty(), member.planStatus()), results,
                RoleResultLock.of(member.planStatus()));
    }
}
