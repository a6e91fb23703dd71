package id.kinerja.target.plan;

import id.kinerja.cycle.Approach;
import id.kinerja.organization.ActingFor;
import id.kinerja.shared.problem.Problem;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One version of an employee's plan (SKP) for a cycle. Its status changes only through the verbs below. */
@Entity
@Table(name = "plan")
class Plan {

    @Id
    private UUID id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;
    @Column(name = "employee_id", nullable = false, updatable = false)
    private UUID employeeId;
    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "approach", nullable = false)
    private Approach approach;
    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private UUID assessorEmployeeId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    private Instant contentChangedAt;
    private Instant submittedAt;
    private Instant returnedAt;
    private String returnedReason;
    private Instant agreedAt;

    @Embedded
    private Signatures signatures = new Signatures();

    private Instant establishedAt;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    @Column(name = "supersedes_id", updatable = false)
    private UUID supersedesId;
    @Column(name = "revision_reason", updatable = false)
    private String revisionReason;

    @ElementCollection
    @CollectionTable(name = "behaviour_expectation", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "value_code")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text", nullable = false)
    private Map<BehaviourValue, String> expectations = new EnumMap<>(BehaviourValue.class);

    @ElementCollection
    @CollectionTable(name = "plan_annex", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<AnnexLine> annexes = new HashSet<>();

    @Version
    private long version;

    protected Plan() {}

    private Plan(UUID id, UUID cycleId, UUID employeeId, int versionNumber, Approach approach, Instant now) {
        this.id = id;
        this.cycleId = cycleId;
        this.employeeId = employeeId;
        this.versionNumber = versionNumber;
        this.approach = approach;
        this.status = PlanStatus.DRAFT;
        this.createdAt = now;
        this.contentChangedAt = now;
    }

    static Plan first(UUID id, UUID cycleId, UUID employeeId, Approach approach, Instant now) {
        return new Plan(id, cycleId, employeeId, 1, approach, now);
    }

    /** The next version: a draft with the same expectations and annexes; this one stays in force until that is signed. */
    Plan revised(UUID newId, String reason, Instant now) {
        require(status == PlanStatus.ESTABLISHED);
        Plan next = new Plan(newId, cycleId, employeeId, versionNumber + 1, approach, now);
        next.supersedesId = id;
        next.revisionReason = reason;
        next.expectations.putAll(expectations);
        next.annexes.addAll(annexes);
        return next;
    }

    void requireDrafted() {
        require(status.isDrafted());
    }

    /** The office's approach is where a plan begins; its employee may choose the other one while it is drafted. */
    void follow(Approach chosen) {
        requireDrafted();
        approach = chosen;
    }

    void writeTexts(Map<BehaviourValue, String> newExpectations, Set<AnnexLine> newAnnexes) {
        requireDrafted();
        expectations.keySet().retainAll(newExpectations.keySet());
        expectations.putAll(newExpectations);
        annexes.retainAll(newAnnexes);
        annexes.addAll(newAnnexes);
    }

    boolean hasTexts(Map<BehaviourValue, String> otherExpectations, Set<AnnexLine> otherAnnexes) {
        return expectations.equals(otherExpectations) && annexes.equals(otherAnnexes);
    }

    /** Marks a change of targets, which are rows of their own, so that the version moves with them. */
    void contentChanged(Instant now) {
        requireDrafted();
        contentChangedAt = now;
    }

    void submit(UUID assessorId, Instant now) {
        become(PlanStatus.SUBMITTED);
        assessorEmployeeId = assessorId;
        submittedAt = now;
    }

    void withdraw() {
        become(PlanStatus.DRAFT);
        submittedAt = null;
    }

    /** Also after agreement, as long as not both have signed: a mistake found then must not become law. */
    void giveBack(String reason, Instant now) {
        become(PlanStatus.RETURNED);
        returnedAt = now;
        returnedReason = reason;
        agreedAt = null;
        signatures = new Signatures();
    }

    /** What has no signature yet is signed in the present form; {@code acting} is null for the assessor whom the cycle froze. */
    void agree(UUID assessorId, ActingFor acting, Instant now) {
        become(PlanStatus.AGREED);
        signatures = new Signatures(acting);
        assessorEmployeeId = assessorId;
        agreedAt = now;
    }

    /** For signing what was agreed. */
    Signatures signing() {
        require(status == PlanStatus.AGREED);
        return signatures;
    }

    void establish(LocalDate from, Instant now) {
        become(PlanStatus.ESTABLISHED);
        establishedAt = now;
        effectiveFrom = from;
    }

    /** Ends the day before the next version begins; one replaced on its first day was never in effect. */
    void supersede(LocalDate nextFrom) {
        become(PlanStatus.SUPERSEDED);
        effectiveTo = nextFrom.minusDays(1);
    }

    private void become(PlanStatus next) {
        require(status.canBecome(next));
        status = next;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw Problem.conflict(status.problemKey());
        }
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID assessorEmployeeId() {
        return assessorEmployeeId;
    }

    UUID supersedesId() {
        return supersedesId;
    }

    int versionNumber() {
        return versionNumber;
    }

    Approach approach() {
        return approach;
    }

    PlanStatus status() {
        return status;
    }

    int contentForm() {
        return signatures.contentForm();
    }

    String contentHash() {
        return signatures.contentHash();
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    long version() {
        return version;
    }
}
