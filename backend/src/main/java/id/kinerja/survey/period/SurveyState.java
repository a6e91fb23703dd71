package id.kinerja.survey.period;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The way of a survey and its one transition table. Nobody sees a score before it is closed. */
public enum SurveyState {
    OPEN,
    CLOSED,
    PUBLISHED;

    private static final Map<SurveyState, Set<SurveyState>> NEXT = Map.of(
            OPEN, EnumSet.of(CLOSED),
            CLOSED, EnumSet.of(PUBLISHED),
            PUBLISHED, EnumSet.noneOf(SurveyState.class));

    public boolean canBecome(SurveyState next) {
        return NEXT.get(this).contains(next);
    }
}
