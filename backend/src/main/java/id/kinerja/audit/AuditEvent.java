package id.kinerja.audit;

import java.time.Instant;
import java.util.UUID;

/** An entry with its moment, actor and request fixed: exactly one row of the trail. */
record AuditEvent(UUID id, Instant occurredAt, AuditActor actor, AuditEntry entry, String requestId) {}
