package id.kinerja.service.measure;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The service desk as other features see a person's part in it. */
@ApplicationScoped
public class PersonMeasures {

    private final HandlerRepository handlers;
    private final OfficeTime time;

    PersonMeasures(HandlerRepository handlers, OfficeTime time) {
        this.handlers = handlers;
        this.time = time;
    }

    /** One statement; both days belong to the span. */
    public PersonMeasure of(UUID employeeId, LocalDate from, LocalDate to) {
        List<Row> rows = handlers.ofPerson(employeeId, time.startOf(from), time.startOf(to.plusDays(1)));
        return new PersonMeasure(rows.size(), rows.stream().filter(row -> row.text("on_time") != null).count(),
                rows.stream().filter(row -> row.flag("on_time")).count(), median(rows, "processing_seconds"), median(rows, "seconds"),
                rows.stream().filter(row -> !row.flag("corrected")).count(), rows.stream().map(row -> row.uuid("id")).toList());
    }

    /** The middle value, or half-way between the two in the middle; as the measures of units do it. */
    private static Duration median(List<Row> rows, String column) {
        long[] sorted = rows.stream().filter(row -> row.text(column) != null).mapToLong(row -> row.decimal(column).longValue()).sorted().toArray();
        if (sorted.length == 0) {
            return null;
        }
        int middle = sorted.length / 2;
        return Duration.ofSeconds(sorted.length % 2 == 1 ? sorted[middle] : Math.round((sorted[middle - 1] + sorted[middle]) / 2.0));
    }
}
