package id.kinerja.organization.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A position of a unit, known by its title; several people may hold one of the same title. */
@Entity
@Table(name = "position")
public class Position {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    private String title;

    @Enumerated(EnumType.STRING)
    private PositionKind kind;

    private String echelon;

    @Column(name = "heads_unit")
    private boolean headsUnit;

    protected Position() {}

    Position(UUID id, UUID unitId, String title, PositionKind kind, String echelon) {
        this.id = id;
        this.unitId = unitId;
        this.title = title.strip();
        regrade(kind, echelon);
    }

    final void regrade(PositionKind newKind, String newEchelon) {
        kind = newKind;
        echelon = newEchelon;
        headsUnit = headsUnit && newKind.canHead();
    }

    /** Its holder answers to somebody outside the unit, or to nobody: then a managerial holder is the unit's head. */
    void heldUnder(boolean assessorSitsInUnit) {
        headsUnit = kind.canHead() && !assessorSitsInUnit;
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public String title() {
        return title;
    }

    public PositionKind kind() {
        return kind;
    }

    public String echelon() {
        return echelon;
    }

    public boolean headsUnit() {
        return headsUnit;
    }
}
