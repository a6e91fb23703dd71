package id.kinerja.organization.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.util.Set;

/** The week of this office. */
@ConfigMapping(prefix = "kinerja.calendar")
public interface CalendarConfig {

    /** Days on which nobody works (Perpres 21/2023: five working days, Monday to Friday). */
    @WithDefault("SATURDAY,SUNDAY")
    Set<DayOfWeek> weekend();
}
