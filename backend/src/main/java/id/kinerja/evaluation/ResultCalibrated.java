package id.kinerja.evaluation;

import java.util.UUID;

/** Fired in the transaction in which a calibration changed a result that nobody has signed yet. */
public record ResultCalibrated(UUID evaluationId, UUID employeeId, UUID assessorId, UUID periodId, UUID calibratorId) {}
