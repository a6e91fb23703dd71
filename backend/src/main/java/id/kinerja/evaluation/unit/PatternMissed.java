package id.kinerja.evaluation.unit;

import java.util.UUID;

/** Fired in the transaction in which a unit's predicate was set whose pattern its people do not meet. */
public record PatternMissed(UUID unitPredicateId, UUID unitId, UUID periodId, UUID setterId) {}
