package id.kinerja.evaluation.monitoring;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.Cycles;
import id.kinerja.evaluation.monitoring.MonitoringRepository.Day;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.table.CsvTable;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lets the personnel office see how far everybody is. */
@ApplicationScoped
public class MonitoringService {

    private static final List<String> COLUMNS = List.of("unit", "name", "nip", "position", "assessor", "state", "due", "late", "submitted");

    private final MonitoringRepository repository;
    private final Cycles cycles;
    private final Messages messages;
    private final AuditTrail trail;
    private final OfficeTime time;

    MonitoringService(MonitoringRepository repository, Cycles cycles, Messages messages, AuditTrail trail, OfficeTime time) {
        this.repository = repository;
        this.cycles = cycles;
        this.messages = messages;
        this.trail = trail;
        this.time = time;
    }

    MonitoringResponse count(MonitoringQuery query) {
        return repository.count(query, day());
    }

    Page<MonitoredPerson> list(MonitoringQuery query, PageQuery page) {
        trail.recordRead(AuditEntry.list("EVALUATION_STATES_LISTED", "EVALUATION").with("filter", query.asMap()));
        return repository.list(query, day(), page);
    }

    /** All that the filter lets through, in the reader's language. */
    CsvTable file(MonitoringQuery query, Locale language) {
        cycles.getPeriod(query.periodId);
        trail.recordRead(AuditEntry.list("EVALUATION_STATES_DOWNLOADED", "EVALUATION").with("filter", query.asMap()));
        return new CsvTable(
                COLUMNS.stream().map(column -> messages.get(language, "evaluation.monitoring.column." + column)).toList(),
                repository.listAll(query, day()).stream().map(person -> cells(person, language)).toList());
    }

    private List<String> cells(MonitoredPerson person, Locale language) {
        return Stream.of(
                        person.unitName(), person.employee().name(), person.nip(), person.positionTitle(), person.assessorName(),
                        messages.get(language, "evaluation.monitoring.state." + person.state()), person.dueOn().toString(),
                        person.late() ? messages.get(language, "evaluation.monitoring.late") : "",
                        person.submittedAt() == null ? "" : time.dateOf(person.submittedAt()).toString())
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private Day day() {
        return new Day(time.today(), time.zone().getId());
    }
}
