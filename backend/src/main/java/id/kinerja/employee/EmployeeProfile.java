package id.kinerja.employee;

import java.time.Instant;
import java.util.UUID;

/**
 * What the signed-in person's first screen shows of them.
 *
 * @param name with titles
 * @param assignment today's; null without one
 * @param dataConfirmedAt when the person last said that the data are right; null if never
 */
public record EmployeeProfile(
        UUID id, String nip, String name, EmployeeStatus status, String grade, boolean active, CurrentAssignment assignment, Instant dataConfirmedAt) {}
