package id.kinerja.progress.reader;

import java.util.UUID;

/** A target that both have signed, with whose and of which cycle it is. */
public record EstablishedTarget(UUID id, String title, UUID cycleId, UUID employeeId) {}
