package id.kinerja.evaluation;

import java.time.LocalDate;

/**
 * When a delivered result becomes final: the day of delivery is day 0, and the last day to object is the fourteenth (PP 30/2019 art. 59:
 * "at latest 14 days after receiving the result"; the source names no working days, so calendar days count).
 *
 * @param days in which an objection is possible, at least 0
 */
record FinalityClock(int days) {

    FinalityClock {
        if (days < 0) {
            throw new IllegalArgumentException("an objection takes time");
        }
    }

    LocalDate lastDayToObject(LocalDate deliveredOn) {
        return deliveredOn.plusDays(days);
    }

    /** The last day of delivery whose results are final today. */
    LocalDate deliveredUpTo(LocalDate today) {
        return today.minusDays(days + 1L);
    }
}
