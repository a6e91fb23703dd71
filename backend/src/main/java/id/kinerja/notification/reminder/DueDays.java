package id.kinerja.notification.reminder;

import java.time.LocalDate;
import java.util.List;

/** What a feature reminds people of; a bean of this kind is found by itself. */
public interface DueDays {

    /** Everything still to be done with a due day in this span, both ends included, in a bounded number of statements. */
    List<DueDay> listDue(LocalDate first, LocalDate last);
}
