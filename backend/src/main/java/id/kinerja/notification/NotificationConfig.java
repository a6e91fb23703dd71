package id.kinerja.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** When people are told and reminded. */
@ConfigMapping(prefix = "kinerja.notification")
public interface NotificationConfig {

    /** Hour of the office from which reminders and the daily mail go out, on working days. */
    @WithDefault("06:30")
    LocalTime morning();

    /** Days before a due day on which people are reminded; what falls on a day off moves to the next working day. */
    @WithDefault("14,7,1")
    List<Integer> remindBefore();

    /** Days after a due day on which they are reminded again. */
    @WithDefault("1,7")
    List<Integer> remindAfter();

    /** Days after which a decision that waits counts as due. */
    @WithDefault("7")
    int decisionDays();

    /** Days from the opening of a cycle, or the first of January where that is later, until plans are due. No regulation names a day. */
    @WithDefault("31")
    int planDays();

    /** How long a mail server has for one mail. */
    @WithDefault("20s")
    Duration mailTimeout();

    /** How long notices are kept. */
    @WithDefault("P400D")
    Duration keep();

    /** How long the outbox remembers what became of a mail. */
    @WithDefault("P30D")
    Duration keepMail();
}
