package id.kinerja.shared.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public class Trial {

    @Id
    private UUID id;

    private String name;

    @Column(name = "created_at", insertable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Version
    private long version;

    protected Trial() {}

    Trial(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    long version() {
        return version;
    }

    TrialResource.TrialResponse toResponse() {
        return new TrialResource.TrialResponse(id, name, dueOn, version);
    }
}
