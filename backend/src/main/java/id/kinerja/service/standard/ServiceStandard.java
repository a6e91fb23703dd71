package id.kinerja.service.standard;

import id.kinerja.service.clock.StandardDuration;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of what a service promises; never changed, only followed by another. */
@Entity
@Immutable
@Table(name = "service_standard")
public class ServiceStandard {

    @Id
    private UUID id;

    private UUID serviceTypeId;
    private int versionNumber;
    private String decreeNumber;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private int amount;

    @Enumerated(EnumType.STRING)
    private StandardDuration.TimeUnit timeUnit;

    private BigDecimal fee;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Requirement> requirements;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ComponentText> components;

    private Instant createdAt;
    private UUID createdBy;

    protected ServiceStandard() {}

    ServiceStandard(UUID id, UUID serviceTypeId, int versionNumber, StandardRequest said, Instant now, UUID by) {
        this.id = id;
        this.serviceTypeId = serviceTypeId;
        this.versionNumber = versionNumber;
        decreeNumber = said.decreeNumber().strip();
        validFrom = said.validFrom();
        validUntil = said.validUntil();
        amount = said.duration().amount();
        timeUnit = said.duration().unit();
        fee = BigDecimal.valueOf(said.fee());
        requirements = said.requirements();
        components = said.components();
        createdAt = now;
        createdBy = by;
    }

    /** @param next the version that follows, or null: it ends this one the day before */
    StandardResponse respond(ServiceStandard next) {
        LocalDate followed = next == null ? null : next.validFrom.minusDays(1);
        LocalDate last = followed == null || validUntil != null && validUntil.isBefore(followed) ? validUntil : followed;
        return new StandardResponse(id, versionNumber, decreeNumber, validFrom, last, new PromisedDuration(amount, timeUnit),
                fee.longValueExact(), requirements, components, missing());
    }

    private List<StandardComponent> missing() {
        return Arrays.stream(StandardComponent.values())
                .filter(component -> !component.hasOwnField() || component == StandardComponent.REQUIREMENTS && requirements.isEmpty())
                .filter(component -> components.stream().noneMatch(text -> text.component() == component))
                .toList();
    }

    boolean isInForceOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    public UUID id() {
        return id;
    }

    UUID serviceTypeId() {
        return serviceTypeId;
    }

    int versionNumber() {
        return versionNumber;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    public StandardDuration duration() {
        return new StandardDuration(amount, timeUnit);
    }

    public List<Requirement> requirements() {
        return requirements;
    }
}
