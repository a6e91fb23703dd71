package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One unit's predicate for one period; its state changes only through its verbs. */
@Entity
@Table(name = "unit_predicate")
class UnitPredicate {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "period_id")
    private UUID periodId;

    @Enumerated(EnumType.STRING)
    private UnitPredicateStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreement_level")
    private UnitLevel agreementLevel;

    @Column(name = "agreement_text")
    private String agreementText;

    @Enumerated(EnumType.STRING)
    @Column(name = "expectation_level")
    private UnitLevel expectationLevel;

    @Column(name = "expectation_text")
    private String expectationText;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_level")
    private UnitLevel proposedLevel;

    @Column(name = "proposal_reason")
    private String proposalReason;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "external_name")
    private String externalName;

    @Column(name = "external_position")
    private String externalPosition;

    @Column(name = "external_document")
    private String externalDocument;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Version
    private long version;

    protected UnitPredicate() {}

    UnitPredicate(UUID id, UUID unitId, UUID cycleId, UUID periodId) {
        this.id = id;
        this.unitId = unitId;
        this.cycleId = cycleId;
        this.periodId = periodId;
        this.status = UnitPredicateStatus.ACTION_PLAN;
    }

    void write(UnitProposal proposal) {
        if (status != UnitPredicateStatus.ACTION_PLAN) {
            throw Problem.conflict(status.problemKey());
        }
        agreementLevel = proposal.agreementLevel();
        agreementText = proposal.agreementText();
        expectationLevel = proposal.expectationLevel();
        expectationText = proposal.expectationText();
        proposedLevel = proposal.level();
        proposalReason = proposal.reason();
    }

    void propose(Instant now) {
        become(UnitPredicateStatus.PROPOSED);
        proposal().requireComplete();
        proposedAt = now;
        returnReason = null;
    }

    void giveBack(String reason) {
        become(UnitPredicateStatus.ACTION_PLAN);
        returnReason = reason;
    }

    /** @param external the setter outside this office, or null */
    void set(UnitLevel decided, String reason, ExternalSetter external, Instant now) {
        become(UnitPredicateStatus.SET);
        level = decided;
        decisionReason = reason;
        decidedAt = now;
        if (external != null) {
            externalName = external.name();
            externalPosition = external.position();
            externalDocument = external.document();
        }
    }

    void become(UnitPredicateStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.conflict(status.problemKey());
        }
        status = next;
    }

    void sign(Instant now) {
        become(UnitPredicateStatus.SIGNED);
        signedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID periodId() {
        return periodId;
    }

    UnitPredicateStatus status() {
        return status;
    }

    UnitProposal proposal() {
        return new UnitProposal(agreementLevel, agreementText, expectationLevel, expectationText, proposedLevel, proposalReason);
    }

    UnitLevel level() {
        return level;
    }

    String decisionReason() {
        return decisionReason;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String returnReason() {
        return returnReason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant signedAt() {
        return signedAt;
    }

    ExternalSetter external() {
        return externalName == null ? null : new ExternalSetter(externalName, externalPosition, externalDocument);
    }

    long version() {
        return version;
    }
}
