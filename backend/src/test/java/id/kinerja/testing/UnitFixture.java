package id.kinerja.testing;

import id.kinerja.organization.unit.UnitKind;
import java.util.UUID;

/** Builds a unit. */
public final class UnitFixture {

    private final UUID id = UUID.randomUUID();
    private final String name;
    private String code = "U-" + id.toString().substring(0, 8);
    private UnitKind kind = UnitKind.SECTION;
    private UUID parentId;

    UnitFixture(String name) {
        this.name = name;
    }

    public UnitFixture coded(String text) {
        code = text;
        return this;
    }

    public UnitFixture ofKind(UnitKind unitKind) {
        kind = unitKind;
        return this;
    }

    public UnitFixture below(TestUnit parent) {
        parentId = parent.id();
        return this;
    }

    public TestUnit save() {
        Database.run("INSERT INTO unit (id, code, name, kind, parent_id) VALUES (?, ?, ?, ?, ?)", id, code, name, kind.name(), parentId);
        return new TestUnit(id, code, name);
    }
}
