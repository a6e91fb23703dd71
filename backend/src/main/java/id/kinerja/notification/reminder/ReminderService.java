package id.kinerja.notification.reminder;

import id.kinerja.notification.NoticeKind;
import id.kinerja.notification.NotificationConfig;
import id.kinerja.notification.Notifications;
import id.kinerja.organization.calendar.WorkingCalendar;
import id.kinerja.organization.calendar.WorkingDays;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sends each reminder once, whichever instance comes first, dated by the clock of the office and never on a day off. */
@ApplicationScoped
public class ReminderService {

    /** A stage may wait so many days for a working day; no leave of ours is longer. */
    private static final int LONGEST_LEAVE = 20;

    private final Instance<DueDays> sources;
    private final ReminderRepository reminders;
    private final Notifications notifications;
    private final WorkingCalendar calendar;
    private final NotificationConfig config;
    private final OfficeTime time;

    ReminderService(
            Instance<DueDays> sources, ReminderRepository reminders, Notifications notifications, WorkingCalendar calendar,
            NotificationConfig config, OfficeTime time) {
        this.sources = sources;
        this.reminders = reminders;
        this.notifications = notifications;
        this.calendar = calendar;
        this.config = config;
        this.time = time;
    }

    /** What is due around today; empty before the morning and on a day off. */
    @ActivateRequestContext
    List<DueDay> listToRemindOf() {
        LocalDate today = time.today();
        WorkingDays days = daysAround(today);
        if (!days.isWorkingDay(today) || time.now().isBefore(today.atTime(config.morning()).atZone(time.zone()).toInstant())) {
            return List.of();
        }
        ReminderSchedule schedule = schedule();
        List<DueDay> due = new ArrayList<>();
        for (DueDays source : sources) {
            due.addAll(source.listDue(today.minusDays(schedule.longestAfter() + LONGEST_LEAVE), today.plusDays(schedule.longestBefore())));
        }
        return due;
    }

    /** In one transaction; answers how many were new. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int remind(List<DueDay> some) {
        LocalDate today = time.today();
        WorkingDays days = daysAround(today);
        return (int) some.stream().filter(due -> remind(due, today, days)).count();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void purge() {
        reminders.deleteBefore(time.now().minus(config.keep()));
    }

    private boolean remind(DueDay due, LocalDate today, WorkingDays days) {
        return schedule().stageOn(today, due.dueOn(), days)
                .filter(stage -> reminders.claim(due.subject(), due.dueOn(), stage, time.now()))
                .map(_ -> send(due, today))
                .orElse(false);
    }

    private boolean send(DueDay due, LocalDate today) {
        List<Object> parameters = new ArrayList<>(List.of(due.dueOn()));
        parameters.addAll(due.parameters());
        NoticeKind kind = today.isAfter(due.dueOn()) ? due.passed() : due.coming();
        if (due.toSeat()) {
            notifications.sendToSeats(kind, List.of(due.recipient()), Set.of(), parameters, due.path());
        } else {
            notifications.send(kind, due.recipient(), parameters, due.path());
        }
        return true;
    }

    private ReminderSchedule schedule() {
        return new ReminderSchedule(config.remindBefore(), config.remindAfter());
    }

    private WorkingDays daysAround(LocalDate today) {
        return calendar.ofOffice(today.minusDays(90), today.plusDays(90));
    }
}
