package id.kinerja.evaluation.unit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The way of a unit's predicate through a period and its one transition table (SE MenPANRB 3/2023; PermenPANRB 6/2022 art. 24-25).
 * The pattern of distribution follows from the predicate the moment it is set, so it is no state of its own.
 */
public enum UnitPredicateStatus {
    /** Rencana aksi: the head gathers what was achieved. */
    ACTION_PLAN,
    /** Usulan predikat, before the leader one level up. */
    PROPOSED,
    /** Ditetapkan. */
    SET,
    /** A calibration session is open. */
    CALIBRATION,
    /** The latest session is closed. */
    CALIBRATED,
    /** Format Penetapan Predikat Kinerja is signed. */
    SIGNED;

    private static final Map<UnitPredicateStatus, Set<UnitPredicateStatus>> NEXT = Map.of(
            ACTION_PLAN, EnumSet.of(PROPOSED),
            PROPOSED, EnumSet.of(ACTION_PLAN, SET),
            SET, EnumSet.of(CALIBRATION, SIGNED),
            CALIBRATION, EnumSet.of(CALIBRATED),
            CALIBRATED, EnumSet.of(CALIBRATION, SIGNED),
            SIGNED, EnumSet.noneOf(UnitPredicateStatus.class));

    public boolean canBecome(UnitPredicateStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the predicate is set, so that everybody concerned may know it. */
    public boolean isSet() {
        return compareTo(SET) >= 0;
    }

    /** The sentence that says what the status is and what can be done instead. */
    String problemKey() {
        return "evaluation.unit-is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
