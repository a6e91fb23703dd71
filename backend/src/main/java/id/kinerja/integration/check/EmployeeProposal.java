package id.kinerja.integration.check;

import id.kinerja.employee.EmployeeStatus;
import id.kinerja.organization.assignment.PositionKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a good row writes.
 *
 * @param employeeId of the known person; null for a new one
 * @param employeeChanges false if only the assignment differs
 */
public record EmployeeProposal(
        UUID employeeId,
        boolean employeeChanges,
        String nip,
        String name,
        String titlePrefix,
        String titleSuffix,
        EmployeeStatus status,
        String grade,
        String email,
        LocalDate contractEndsOn,
        UUID unitId,
        String title,
        PositionKind positionKind,
        String echelon,
        String assessorNip,
        AssignmentStep step,
        UUID assignmentId,
        LocalDate startsOn) {

    /** What happens to the person's assignment. */
    public enum AssignmentStep {
        NONE,
        /** The first one, or one after a time without. */
        BEGIN,
        /** The former ends the day before. */
        FOLLOW,
        /** The former has not begun before that day: it takes the new content, since nobody has acted by it yet. */
        REWRITE,
        /** Everything is the same but the first day. */
        MOVE_START
    }
}
