package id.kinerja.integration;

import java.util.UUID;

/** Fired in the transaction that published people. */
public record EmployeesImported(UUID importId, int created, int updated) {}
