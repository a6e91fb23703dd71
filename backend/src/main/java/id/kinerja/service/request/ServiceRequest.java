package id.kinerja.service.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One request of a citizen: its name and checklist, and beside them what its events add up to. */
@Entity
@Table(name = "service_request")
public class ServiceRequest {

    @Id
    private UUID id;

    private UUID unitId;
    private UUID serviceTypeId;
    private String number;
    private String followUpCode;
    private String ticketNumber;
    private String externalId;
    private String applicant;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CheckedRequirement> requirements;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private Instant arrivedAt;
    private Instant calledAt;
    private Instant intakeAt;
    private Instant completeAt;
    private UUID standardId;
    private Instant dueAt;
    private Instant pausedSince;
    private Instant readyAt;
    private Instant closedAt;
    private int returns;
    private int avoidableReturns;
    private Instant officerCorrectedAt;
    private Long waitingSeconds;
    private Long processingSeconds;
    private Boolean onTime;
    private UUID handlerEmployeeId;
    private Instant lastEventAt;

    @Version
    private long version;

    protected ServiceRequest() {}

    ServiceRequest(UUID id, UUID unitId, UUID serviceTypeId, String number, String followUpCode, List<CheckedRequirement> requirements) {
        this.id = id;
        this.unitId = unitId;
        this.serviceTypeId = serviceTypeId;
        this.number = number;
        this.followUpCode = followUpCode;
        this.requirements = List.copyOf(requirements);
    }

    /** What the machine or the officer calls it and the applicant by; none of it is needed. */
    void name(String newTicketNumber, String newExternalId, String newApplicant) {
        ticketNumber = newTicketNumber;
        externalId = newExternalId;
        applicant = newApplicant;
    }

    void check(List<CheckedRequirement> checked) {
        requirements = List.copyOf(checked);
    }

    boolean lacksSomething() {
        return requirements.stream().anyMatch(requirement -> requirement.mandatory() && !requirement.present());
    }

    /** Takes over what the log says. */
    void project(RequestHistory history, UUID standard, RequestClock clock) {
        state = history.state();
        arrivedAt = history.arrivedAt();
        calledAt = history.calledAt();
        intakeAt = history.intakeAt();
        completeAt = history.completeAt();
        standardId = standard;
        dueAt = clock.dueAt();
        pausedSince = history.pausedSince();
        readyAt = history.readyAt();
        closedAt = history.closedAt();
        returns = history.returns();
        avoidableReturns = history.avoidableReturns();
        officerCorrectedAt = history.officerCorrectedAt();
        waitingSeconds = calledAt == null ? null : Duration.between(arrivedAt, calledAt).toSeconds();
        processingSeconds = clock.processingSeconds();
        onTime = clock.onTime();
        handlerEmployeeId = history.handlerId();
        lastEventAt = history.lastAt();
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID serviceTypeId() {
        return serviceTypeId;
    }

    String number() {
        return number;
    }

    List<CheckedRequirement> requirements() {
        return requirements;
    }

    UUID standardId() {
        return standardId;
    }

    Instant completeAt() {
        return completeAt;
    }

    RequestState state() {
        return state;
    }

    long version() {
        return version;
    }
}
