package id.kinerja.integration;

import id.kinerja.integration.check.CheckedRow;
import id.kinerja.integration.check.Mapping;
import id.kinerja.integration.check.RequestCheck;
import id.kinerja.integration.check.RequestProposal;
import id.kinerja.integration.file.SheetRow;
import id.kinerja.organization.unit.UnitService;
import id.kinerja.service.request.EventKind;
import id.kinerja.service.request.LoggedEvent;
import id.kinerja.service.request.LoggedRequest;
import id.kinerja.service.request.RequestLogImport;
import id.kinerja.service.request.Writer;
import id.kinerja.service.standard.ServiceTypeService;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Judges the log of a counter against its services, and hands the good rows to the service desk. */
@ApplicationScoped
class CounterLogs {

    private final ServiceTypeService types;
    private final RequestLogImport log;
    private final UnitService units;
    private final Caller caller;
    private final OfficeTime time;

    CounterLogs(ServiceTypeService types, RequestLogImport log, UnitService units, Caller caller, OfficeTime time) {
        this.types = types;
        this.log = log;
        this.units = units;
        this.caller = caller;
        this.time = time;
    }

    Judgement<RequestProposal> judge(List<SheetRow> rows, Mapping mapping) {
        Map<UUID, String> codes = new HashMap<>();
        List<RequestCheck.Service> services = types.listActive().stream()
                .map(type -> new RequestCheck.Service(
                        codes.computeIfAbsent(type.unitId(), id -> units.findById(id).orElseThrow().code()), type.code(), type.unitId(), type.id()))
                .toList();
        List<String> known = log.listKnown(codes.keySet(), RequestCheck.namesIn(rows, mapping));
        return new Judgement<>(new RequestCheck(rows, mapping, services, known, LocalDateTime.ofInstant(time.now(), time.zone())).judge());
    }

    /** All at one time of recording: the other log is not ours to vouch for. */
    void publish(List<CheckedRow<RequestProposal>> rows) {
        Writer writer = new Writer(caller.accountId(), caller.findEmployeeId().orElse(null));
        rows.stream().map(CheckedRow::proposal).filter(Objects::nonNull).collect(Collectors.groupingBy(RequestProposal::unitId))
                .forEach((unit, requests) -> log.add(unit, requests.stream().map(each -> logged(each, writer)).toList(), false));
    }

    /** Who drew a ticket and has no time of call was called when the file was taken. */
    private LoggedRequest logged(RequestProposal proposal, Writer writer) {
        Map<String, LocalDateTime> moments = proposal.moments();
        List<LoggedEvent> events = new ArrayList<>();
        moments.forEach((kind, at) -> {
            if (kind.equals("INTAKE") && moments.containsKey("TICKET") && !moments.containsKey("CALLED")) {
                events.add(LoggedEvent.of(EventKind.CALLED, at.atZone(time.zone()).toInstant()));
            }
            events.add(LoggedEvent.of(EventKind.valueOf(kind), at.atZone(time.zone()).toInstant()));
        });
        return new LoggedRequest(proposal.serviceTypeId(), proposal.externalId(), null, events, writer);
    }
}
