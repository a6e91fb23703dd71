package id.kinerja.cycle;

import java.util.UUID;

/** A year of appraisal has ended for good. Fired inside the transaction that closes it. */
public record CycleClosed(UUID cycleId) {}
