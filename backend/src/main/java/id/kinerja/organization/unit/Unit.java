package id.kinerja.organization.unit;

import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A unit of the office. Its code is what lists and imports know it by; it may stand below one other unit. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private UUID parentId;

    @Version
    private int version;

    protected Unit() {}

    Unit(UUID id, String code, String name, UnitKind kind, UUID parentId) {
        this.id = id;
        rename(code, name, kind);
        placeUnder(parentId);
    }

    void rename(String newCode, String newName, UnitKind newKind) {
        code = newCode.strip();
        name = newName.strip();
        kind = newKind;
    }

    /** Whether the new parent stands below this unit is the service's to ask: it needs the tree. */
    void placeUnder(UUID newParentId) {
        if (id.equals(newParentId)) {
            throw Problem.rule("organization.unit-below-itself").at("/parentId", "organization.unit-below-itself");
        }
        parentId = newParentId;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public UUID parentId() {
        return parentId;
    }

    public int version() {
        return version;
    }
}
