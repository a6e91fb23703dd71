package id.kinerja.integration.check;

import id.kinerja.integration.check.EmployeeProposal.AssignmentStep;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * How a person's assignment follows the file. A new post begins on the day the file gives (TMT) if that lies after the
 * beginning of the present one, else today: history that people were assessed by is not rewritten by a spreadsheet.
 *
 * @param startNotTaken true if the file's day collides with an earlier assignment and is therefore left alone
 */
record AssignmentPlan(AssignmentStep step, UUID assignmentId, LocalDate startsOn, boolean startNotTaken) {

    /** What the file wants of the assignment; the day may be null. */
    record Wanted(UUID unitId, String title, String assessorNip, LocalDate startsOn) {}

    static AssignmentPlan of(KnownOffice.Assignment known, Wanted wanted, LocalDate today) {
        if (known == null) {
            return new AssignmentPlan(AssignmentStep.BEGIN, null, orToday(wanted.startsOn(), today), false);
        }
        if (known.endsOn() != null && known.endsOn().isBefore(today)) {
            boolean after = wanted.startsOn() != null && wanted.startsOn().isAfter(known.endsOn());
            return new AssignmentPlan(AssignmentStep.BEGIN, null, after ? wanted.startsOn() : today, false);
        }
        return isSame(known, wanted) ? keep(known, wanted.startsOn()) : replace(known, wanted.startsOn(), today);
    }

    private static boolean isSame(KnownOffice.Assignment known, Wanted wanted) {
        return known.unitId().equals(wanted.unitId())
                && KnownOffice.place(known.unitId(), known.title()).equals(KnownOffice.place(wanted.unitId(), wanted.title()))
                && Objects.equals(known.assessorNip(), wanted.assessorNip());
    }

    private static AssignmentPlan keep(KnownOffice.Assignment known, LocalDate startsOn) {
        if (startsOn == null || startsOn.equals(known.heldSince())) {
            return new AssignmentPlan(AssignmentStep.NONE, known.id(), known.startsOn(), false);
        }
        boolean collides = known.formerEndsOn() != null && !startsOn.isAfter(known.formerEndsOn())
                || known.firstEndsOn() != null && startsOn.isAfter(known.firstEndsOn());
        return collides
                ? new AssignmentPlan(AssignmentStep.NONE, known.id(), known.startsOn(), true)
                : new AssignmentPlan(AssignmentStep.MOVE_START, known.firstId(), startsOn, false);
    }

    private static AssignmentPlan replace(KnownOffice.Assignment known, LocalDate wanted, LocalDate today) {
        LocalDate start = wanted != null && wanted.isAfter(known.startsOn()) ? wanted : today;
        return start.isAfter(known.startsOn())
                ? new AssignmentPlan(AssignmentStep.FOLLOW, known.id(), start, false)
                : new AssignmentPlan(AssignmentStep.REWRITE, known.id(), known.startsOn(), false);
    }

    private static LocalDate orToday(LocalDate day, LocalDate today) {
        return day == null ? today : day;
    }
}
