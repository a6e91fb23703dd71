package id.kinerja.service.request;

import java.util.List;
import java.util.UUID;

/**
 * A request with all that happened to it, from another log.
 *
 * @param externalId what the other log calls it; unique within the unit; null where it has no name
 * @param events in the order of time, beginning with TICKET or INTAKE
 */
public record LoggedRequest(UUID serviceTypeId, String externalId, String ticketNumber, List<LoggedEvent> events, Writer by) {

    public LoggedRequest {
        events = List.copyOf(events);
    }
}
