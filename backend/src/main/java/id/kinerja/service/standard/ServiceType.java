package id.kinerja.service.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A service that a unit gives. What it promises stands in its standards. */
@Entity
@Table(name = "service_type")
public class ServiceType {

    @Id
    private UUID id;

    private UUID unitId;
    private String code;
    private String name;
    private boolean active = true;

    @Version
    private long version;

    protected ServiceType() {}

    ServiceType(UUID id, UUID unitId, String code, String name) {
        this.id = id;
        this.unitId = unitId;
        this.code = code.strip();
        rename(name, true);
    }

    void rename(String newName, boolean nowActive) {
        name = newName.strip();
        active = nowActive;
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    long version() {
        return version;
    }
}
