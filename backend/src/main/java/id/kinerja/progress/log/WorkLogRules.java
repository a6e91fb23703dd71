package id.kinerja.progress.log;

import java.time.LocalDate;

/**
 * Settings of the work log. A daily log is practice since 2026 (progres harian in e-Kinerja BKN, press reports only); no text
 * of a rule was found, so nothing is refused for being late, it is only marked.
 *
 * @param lateAfterDays entries recorded later than this after their day are marked as late
 * @param mostTogether entries that one realisation can sum up
 */
record WorkLogRules(int lateAfterDays, int mostTogether) {

    static final WorkLogRules DEFAULT = new WorkLogRules(7, 31);

    boolean isLate(LocalDate workedOn, LocalDate recordedOn) {
        return recordedOn.isAfter(workedOn.plusDays(lateAfterDays));
    }
}
