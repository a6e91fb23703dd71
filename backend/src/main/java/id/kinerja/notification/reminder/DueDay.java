package id.kinerja.notification.reminder;

import id.kinerja.notification.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day until which somebody must do something.
 *
 * @param subject what it is about and who, unique together with the day, such as {@code EVALUATION_DUE:<evaluation>}
 * @param toSeat whether it is an assessor's to do, so that whoever acts in that place today is told as well
 * @param coming the sentence while the day has not passed; its parameter 0 is the day, the others follow
 * @param passed the sentence afterwards, with the same parameters
 */
public record DueDay(
        String subject, UUID recipient, boolean toSeat, LocalDate dueOn, NoticeKind coming, NoticeKind passed, List<?> parameters, String path) {}
