package id.kinerja.integration.check;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

/** What a good row of a counter's log adds: a request with the moments of its events, in the order of time. */
public record RequestProposal(UUID unitId, UUID serviceTypeId, String externalId, Map<String, LocalDateTime> moments) {}
