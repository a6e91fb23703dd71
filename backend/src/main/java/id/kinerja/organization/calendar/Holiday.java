package id.kinerja.organization.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One day off, of all or of one unit with those below it. */
@Entity
class Holiday {

    @Id
    private UUID id;

    private LocalDate day;
    private String name;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private UUID unitId;

    @Version
    private int version;

    protected Holiday() {}

    Holiday(UUID id, HolidayRequest content) {
        this.id = id;
        change(content);
    }

    void change(HolidayRequest content) {
        day = content.day();
        name = content.name().strip();
        kind = content.kind();
        unitId = content.unitId();
    }

    HolidayRequest content() {
        return new HolidayRequest(day, name, kind, unitId);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
