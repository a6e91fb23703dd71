package id.kinerja.service.hours;

import id.kinerja.service.clock.OpenSpan;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The opening hours of a unit's counter from a day on; never changed, only followed by others. */
@Entity
@Immutable
@Table(name = "counter_hours")
public class CounterHours {

    @Id
    private UUID id;

    private UUID unitId;
    private LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CounterSpan> spans;

    private Instant createdAt;
    private UUID createdBy;

    protected CounterHours() {}

    CounterHours(UUID id, UUID unitId, LocalDate validFrom, List<CounterSpan> spans, Instant now, UUID by) {
        this.id = id;
        this.unitId = unitId;
        this.validFrom = validFrom;
        this.spans = List.copyOf(spans);
        this.createdAt = now;
        this.createdBy = by;
    }

    List<OpenSpan> on(DayOfWeek day) {
        return spans.stream().filter(span -> span.day() == day).map(CounterSpan::asOpenSpan)
                .sorted(Comparator.comparing(OpenSpan::from)).toList();
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    List<CounterSpan> spans() {
        return spans;
    }
}
