package id.kinerja.integration.check;

import id.kinerja.integration.file.SheetRow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Judges the log of a counter, one request a row. A row whose number the unit has already changes nothing: a log can be
 * brought again with what came since.
 */
public final class RequestCheck {

    /** The events a row can tell of, each with its column, in the order in which they happen. */
    private static final Map<String, ImportField> MOMENTS = new LinkedHashMap<>();

    static {
        MOMENTS.put("TICKET", ImportField.TICKET_AT);
        MOMENTS.put("CALLED", ImportField.CALLED_AT);
        MOMENTS.put("INTAKE", ImportField.INTAKE_AT);
        MOMENTS.put("COMPLETED", ImportField.COMPLETE_AT);
        MOMENTS.put("READY", ImportField.READY_AT);
        MOMENTS.put("HANDED_OVER", ImportField.HANDED_OVER_AT);
    }

    /** What each of them needs before it. */
    private static final Map<String, String> NEEDS =
            Map.of("CALLED", "TICKET", "READY", "COMPLETED", "HANDED_OVER", "READY");

    /** A service of a unit by their codes. */
    public record Service(String unitCode, String code, UUID unitId, UUID typeId) {}

    private final List<SheetRow> rows;
    private final Mapping mapping;
    private final LocalDateTime now;
    private final Map<String, Service> services = new HashMap<>();
    private final Set<String> seen;

    /** @param known numbers that are there already, as {@code unitId/externalId} */
    public RequestCheck(List<SheetRow> rows, Mapping mapping, Collection<Service> services, Collection<String> known, LocalDateTime now) {
        this.rows = rows;
        this.mapping = mapping;
        this.now = now;
        this.seen = new HashSet<>(known);
        services.forEach(service -> this.services.put(service.unitCode() + "/" + service.code(), service));
    }

    /** What the file calls its requests. */
    public static Set<String> namesIn(List<SheetRow> rows, Mapping mapping) {
        return rows.stream().flatMap(row -> new RowReading(row, mapping).text(ImportField.EXTERNAL_ID).stream()).collect(Collectors.toSet());
    }

    public List<CheckedRow<RequestProposal>> judge() {
        Set<String> known = Set.copyOf(seen);
        return rows.stream().map(row -> judge(row, known)).toList();
    }

    private CheckedRow<RequestProposal> judge(SheetRow row, Set<String> known) {
        RowReading cells = new RowReading(row, mapping);
        String unit = cells.text(ImportField.COUNTER_CODE).orElse(null);
        String code = cells.text(ImportField.SERVICE_CODE).orElse(null);
        String number = cells.text(ImportField.EXTERNAL_ID).orElse(null);
        Service service = unit == null || code == null ? null : services.get(unit + "/" + code);
        if (unit != null && code != null && service == null) {
            cells.refuse(ImportField.SERVICE_CODE, "service-unknown");
        }
        Map<String, LocalDateTime> moments = moments(cells);
        String name = service == null || number == null ? null : service.unitId() + "/" + number;
        if (name != null && !known.contains(name) && !seen.add(name)) {
            cells.refuse(ImportField.EXTERNAL_ID, "request-twice");
        }
        String label = number == null ? "-" : number;
        if (cells.problems().stream().anyMatch(RowProblem::isError)) {
            return CheckedRow.rejected(row.number(), label, cells.problems());
        }
        boolean there = known.contains(name);
        List<FieldChange> changes = new ArrayList<>();
        if (!there) {
            moments.forEach((kind, at) -> FieldChange.add(changes, MOMENTS.get(kind), null, at));
        }
        return new CheckedRow<>(row.number(), label, there ? Outcome.UNCHANGED : Outcome.CREATE, changes, cells.problems(),
                there ? null : new RequestProposal(service.unitId(), service.typeId(), number, moments));
    }

    private Map<String, LocalDateTime> moments(RowReading cells) {
        Map<String, LocalDateTime> moments = new LinkedHashMap<>();
        LocalDateTime last = null;
        for (Map.Entry<String, ImportField> each : MOMENTS.entrySet()) {
            ImportField field = each.getValue();
            LocalDateTime at = cells.text(field).flatMap(text -> {
                Optional<LocalDateTime> read = OfficeMoment.parse(text);
                return read.isPresent() ? read : cells.refuse(field, "moment-unreadable");
            }).orElse(null);
            if (at == null) {
                continue;
            }
            if (at.isAfter(now)) {
                cells.refuse(field, "moment-ahead");
            } else if (last != null && at.isBefore(last)) {
                cells.refuse(field, "moment-before-the-last");
            } else if (NEEDS.containsKey(each.getKey()) && !moments.containsKey(NEEDS.get(each.getKey()))) {
                cells.refuse(field, "moment-needs-another");
            }
            moments.put(each.getKey(), at);
            last = at;
        }
        return moments;
    }
}
