package id.kinerja.service.measure;

import id.kinerja.service.contest.ContestCause;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The service desk as other features see a person's part in it; both days belong to each span. They check themselves who may see it. */
@ApplicationScoped
public class PersonMeasures {

    private final PersonRepository people;
    private final OfficeTime time;

    PersonMeasures(PersonRepository people, OfficeTime time) {
        this.people = people;
        this.time = time;
    }

    /** One statement. */
    public PersonMeasure of(UUID employeeId, LocalDate from, LocalDate to) {
        Row row = people.counts(employeeId, time.startOf(from), until(to));
        Map<ContestCause, Long> excluded = new EnumMap<>(ContestCause.class);
        for (ContestCause cause : ContestCause.values()) {
            long times = row.whole("out_" + cause.name().toLowerCase(Locale.ROOT));
            if (times > 0) {
                excluded.put(cause, times);
            }
        }
        return new PersonMeasure(row.whole("finished"), row.whole("judged"), row.whole("on_time"), row.whole("timed"),
                duration(row.decimal("processing")), duration(row.decimal("own")), row.whole("right"), Map.copyOf(excluded),
                row.whole("contested"), row.instant("changed_at"));
    }

    /** In percent with two decimals: 100 is as the same services are for the unit; one statement. */
    public Optional<BigDecimal> againstUnit(UUID employeeId, LocalDate from, LocalDate to) {
        List<Row> rows = people.mix(employeeId, time.startOf(from), until(to));
        CaseMix all = new CaseMix(rows.stream()
                .map(row -> new CaseMix.Cases(row.uuid("service_type_id"), row.whole("all_judged"), row.whole("all_on_time"))).toList());
        return all.percent(rows.stream()
                .map(row -> new CaseMix.Cases(row.uuid("service_type_id"), row.whole("judged"), row.whole("on_time"))).toList());
    }

    /** Those behind a number, by the same condition. */
    public Page<PersonRequest> list(UUID employeeId, LocalDate from, LocalDate to, PersonFinding finding, PageQuery page) {
        return people.page(employeeId, time.startOf(from), until(to), finding, page);
    }

    /** All of the span, those that count no more included, to be frozen; one statement. */
    public List<PersonRequest> listAll(UUID employeeId, LocalDate from, LocalDate to) {
        return people.all(employeeId, time.startOf(from), until(to));
    }

    private Instant until(LocalDate to) {
        return time.startOf(to.plusDays(1));
    }

    private static Duration duration(BigDecimal seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
