package id.kinerja.evaluation.unit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done to a unit's predicate, by whom and in which state. */
@Schema(name = "UnitPredicateAction")
public enum UnitAction {
    WRITE(UnitReader.HEAD, UnitPredicateStatus.ACTION_PLAN),
    PROPOSE(UnitReader.HEAD, UnitPredicateStatus.ACTION_PLAN),
    RETURN(UnitReader.SETTER, UnitPredicateStatus.PROPOSED),
    SET(UnitReader.SETTER, UnitPredicateStatus.PROPOSED),
    OPEN_CALIBRATION(UnitReader.HEAD, UnitPredicateStatus.SET, UnitPredicateStatus.CALIBRATED),
    SIGN(UnitReader.SETTER, UnitPredicateStatus.SET, UnitPredicateStatus.CALIBRATED);

    private final UnitReader by;
    private final Set<UnitPredicateStatus> when;

    UnitAction(UnitReader by, UnitPredicateStatus first, UnitPredicateStatus... others) {
        this.by = by;
        this.when = EnumSet.of(first, others);
    }

    UnitReader by() {
        return by;
    }

    boolean isPossibleIn(UnitPredicateStatus status) {
        return when.contains(status);
    }

    static List<UnitAction> allowed(UnitReader reader, UnitPredicateStatus status) {
        return Arrays.stream(values()).filter(action -> reader.actsAs(action.by) && action.isPossibleIn(status)).toList();
    }
}
