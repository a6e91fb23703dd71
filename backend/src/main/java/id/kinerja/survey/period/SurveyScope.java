package id.kinerja.survey.period;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What surveys are to a caller.
 *
 * @param all reads every one: the personnel officer and the auditor
 * @param runsAll the personnel officer
 * @param heads the units the caller heads, and those below
 * @param mine the units of the caller's assignments, and those above them
 * @param officer serves a counter
 */
public record SurveyScope(boolean all, boolean runsAll, Set<UUID> heads, Set<UUID> mine, boolean officer) {

    /** Stands where there is no unit, since an empty list has no type in SQL. */
    private static final UUID NOWHERE = new UUID(0, 0);

    /** Its days, its volumes: while it runs for those who run it or serve in it, afterwards for all who belong to its unit. */
    public boolean sees(UUID unitId, SurveyState state) {
        return readsVolumes(unitId) || state != SurveyState.OPEN && mine.contains(unitId);
    }

    public boolean readsVolumes(UUID unitId) {
        return all || heads.contains(unitId) || officer && mine.contains(unitId);
    }

    /** Counts by handler: not at the counter, where each would see the others'. */
    public boolean readsHandlers(UUID unitId) {
        return all || heads.contains(unitId);
    }

    /** Makes, prints, closes, publishes. */
    public boolean runs(UUID unitId) {
        return runsAll || heads.contains(unitId);
    }

    List<SurveyAction> actions(UUID unitId, SurveyState state) {
        List<SurveyAction> actions = new ArrayList<>();
        if (readsVolumes(unitId)) {
            actions.add(SurveyAction.READ_VOLUMES);
        }
        if (runs(unitId)) {
            actions.addAll(switch (state) {
                case OPEN -> List.of(SurveyAction.CHANGE, SurveyAction.PRINT_SHEETS, SurveyAction.ENTER_PAPER, SurveyAction.CLOSE);
                case CLOSED -> List.of(SurveyAction.PUBLISH);
                case PUBLISHED -> List.<SurveyAction>of();
            });
        }
        return List.copyOf(actions);
    }

    /** For {@code IN (:running)}: of these any state is seen; never empty. */
    Set<UUID> unitsRunning() {
        Set<UUID> units = new HashSet<>(Set.of(NOWHERE));
        units.addAll(heads);
        if (officer) {
            units.addAll(mine);
        }
        return units;
    }

    /** For {@code IN (:mine)}; never empty. */
    Set<UUID> unitsMine() {
        return mine.isEmpty() ? Set.of(NOWHERE) : mine;
    }
}
