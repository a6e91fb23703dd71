package id.kinerja.survey.period;

import id.kinerja.survey.index.SampleSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a new survey begins with.
 *
 * @param codeValidDays days after the visit on which its code is still taken
 * @param expectedResponse share of the invited, in percent, that answers
 * @param shortest days that a survey of the present quarter must still have; else the next quarter is proposed
 */
@Schema(description = "What a new survey begins with.", extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record SurveyRules(
        @NotNull @Min(1) @Max(60) @Schema(required = true, minimum = "1", maximum = "60") Integer codeValidDays,
        @NotNull @Min(1) @Max(100) @Schema(required = true, minimum = "1", maximum = "100") Integer expectedResponse,
        @NotNull @Min(1) @Max(92) @Schema(required = true, minimum = "1", maximum = "92") Integer shortest) {

    private static final int MONTHS_OF_QUARTER = 3;

    /** Answers wanted by Krejcie and Morgan; none where no visit is expected. */
    static int requiredSample(int expectedVisits) {
        return expectedVisits == 0 ? 0 : Math.toIntExact(SampleSize.required(expectedVisits));
    }

    /** So many visits are invited that, with the expected response, enough answer: every one in a small office. */
    int everyNth(int expectedVisits) {
        int invitations = (requiredSample(expectedVisits) * 100 + expectedResponse - 1) / expectedResponse;
        return Math.toIntExact(SampleSize.everyNth(expectedVisits, invitations));
    }

    /** The rest of the quarter of this day, or the whole next one where too little is left. */
    LocalDate start(LocalDate earliest) {
        LocalDate end = endOfQuarter(earliest);
        return ChronoUnit.DAYS.between(earliest, end) + 1 < shortest ? end.plusDays(1) : earliest;
    }

    static LocalDate endOfQuarter(LocalDate day) {
        return LocalDate.of(day.getYear(), quarter(day) * MONTHS_OF_QUARTER, 1).plusMonths(1).minusDays(1);
    }

    static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / MONTHS_OF_QUARTER;
    }
}
