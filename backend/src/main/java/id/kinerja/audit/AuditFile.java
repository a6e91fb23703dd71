package id.kinerja.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.table.CsvTable;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The trail as a table that an auditor takes along. Position and hash let anybody lay it beside the chain again. */
@ApplicationScoped
class AuditFile {

    /** What a spreadsheet still opens with ease; who needs more asks for one span of time after the other. */
    static final int MOST = 20_000;

    private static final List<String> COLUMNS =
            List.of("at", "actor", "action", "subject-type", "subject", "employee", "detail", "request", "position", "hash");

    private final AuditQuery events;
    private final Messages messages;
    private final ObjectMapper json;
    private final OfficeTime time;

    AuditFile(AuditQuery events, Messages messages, ObjectMapper json, OfficeTime time) {
        this.events = events;
        this.messages = messages;
        this.json = json;
        this.time = time;
    }

    /** Never cut short in silence: 400 where the filter lets more through. */
    CsvTable of(AuditFilter filter, Locale language) {
        List<AuditEventResponse> found = events.listUpTo(MOST, filter);
        if (found.size() > MOST) {
            throw Problem.invalid("request.invalid").at("/query/from", "audit.file-too-large", MOST);
        }
        return new CsvTable(COLUMNS.stream().map(column -> messages.get(language, "audit.column." + column)).toList(),
                found.stream().map(event -> cells(event, language)).toList());
    }

    private List<String> cells(AuditEventResponse event, Locale language) {
        AuditEventResponse.Actor actor = event.actor();
        return Stream.of(
                        event.occurredAt().truncatedTo(ChronoUnit.MILLIS).atZone(time.zone()).toOffsetDateTime(),
                        actor.name() == null ? messages.get(language, "audit.actor." + actor.kind()) : actor.name(),
                        event.action(), event.subjectType(), event.subjectId(), event.employee() == null ? null : event.employee().name(),
                        event.detail().isEmpty() ? null : write(event.detail()), event.requestId(), event.position(), event.hash())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private String write(Object detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
