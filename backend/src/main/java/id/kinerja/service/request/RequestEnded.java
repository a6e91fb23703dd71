package id.kinerja.service.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request was handed over, rejected or withdrawn. Fired once a request, within the transaction that ends it.
 *
 * @param handlers who did its steps, each once; empty where nobody did one
 * @param outcome the state it ended in
 */
public record RequestEnded(UUID requestId, UUID unitId, UUID serviceTypeId, Instant endedAt, List<UUID> handlers, RequestState outcome) {

    public RequestEnded {
        handlers = List.copyOf(handlers);
    }
}
