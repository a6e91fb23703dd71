package id.kinerja.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * How one sees that a target is reached (indikator kinerja individu): an aspect, a unit of measure and a number, or, in a qualitative
 * plan, a measure of success in words alone.
 */
@Entity
@Table(name = "indicator")
class Indicator {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "target_id", nullable = false, updatable = false)
    private UUID targetId;

    @Column(name = "lineage_id", nullable = false, updatable = false)
    private UUID lineageId;

    @Column(name = "sequence", nullable = false)
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "aspect")
    private Aspect aspect;

    @Column(name = "description", nullable = false)
    private String description;

    @Column(name = "unit_of_measure", nullable = false)
    private String unitOfMeasure;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction")
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "accumulation")
    private Accumulation accumulation;

    @Column(name = "baseline", precision = 18, scale = 4)
    private BigDecimal baseline;

    @Column(name = "target_value", precision = 18, scale = 4)
    private BigDecimal targetValue;

    @Column(name = "range_low", precision = 18, scale = 4)
    private BigDecimal rangeLow;

    @Column(name = "range_high", precision = 18, scale = 4)
    private BigDecimal rangeHigh;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private IndicatorSource source = IndicatorSource.MANUAL;

    protected Indicator() {}

    private Indicator(UUID id, UUID targetId, UUID lineageId) {
        this.id = id;
        this.targetId = targetId;
        this.lineageId = lineageId;
    }

    static Indicator first(UUID id, UUID targetId) {
        return new Indicator(id, targetId, id);
    }

    /** The same indicator in a later version of the plan. */
    static Indicator copied(UUID id, UUID targetId, IndicatorContent from) {
        return new Indicator(id, targetId, from.lineageId()).written(from.asRequest());
    }

    Indicator at(int place) {
        sequence = place;
        return this;
    }

    Indicator written(IndicatorRequest draft) {
        aspect = draft.aspect();
        description = draft.description();
        unitOfMeasure = draft.unitOfMeasure();
        direction = draft.direction();
        accumulation = draft.accumulation();
        baseline = draft.baseline();
        targetValue = draft.targetValue();
        rangeLow = draft.rangeLow();
        rangeHigh = draft.rangeHigh();
        source = draft.source();
        return this;
    }

    UUID id() {
        return id;
    }

}
