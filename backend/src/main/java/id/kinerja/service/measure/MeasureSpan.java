package id.kinerja.service.measure;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Which units and days are measured, as instants. */
record MeasureSpan(Set<UUID> units, Instant from, Instant until, Instant now) {}
