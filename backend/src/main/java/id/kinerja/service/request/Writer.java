package id.kinerja.service.request;

import java.util.UUID;

/**
 * Who writes into the log.
 *
 * @param employeeId null for a machine
 */
public record Writer(UUID accountId, UUID employeeId) {}
