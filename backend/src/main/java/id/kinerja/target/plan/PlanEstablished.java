package id.kinerja.target.plan;

import java.util.UUID;

/**
 * Both have signed: this version is in force. Fired inside the transaction that establishes it, after the rows are written.
 *
 * @param assessorId whom the cycle froze as assessor: an acting official may have signed in that place
 * @param supersedesId the version it replaces; null for the first
 */
public record PlanEstablished(UUID planId, UUID cycleId, UUID employeeId, UUID assessorId, UUID supersedesId) {}
