package id.kinerja.integration.handover;

import id.kinerja.employee.Grade;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By what the national application knows what is handed over. Numbers of ratings and predicates, and identifiers that only its own reference
 * tables tell; an empty identifier leaves its column empty.
 *
 * @param monthId its periodikId of a period of one month; the others of three, six and twelve months
 * @param coefficientId its koefisienId of functional credit
 * @param gradeAsCode whether the assessor's grade is written as its two-digit code, as in {@code 31} for III/a, or in words
 */
@Schema(description = "By what the national application knows what is handed over.", extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record HandOverRules(
        @NotNull @Min(1) @Max(99) @Schema(required = true, minimum = "1", maximum = "99") Integer above,
        @NotNull @Min(1) @Max(99) @Schema(required = true, minimum = "1", maximum = "99") Integer asExpected,
        @NotNull @Min(1) @Max(99) @Schema(required = true, minimum = "1", maximum = "99") Integer below,
        @NotNull @Min(1) @Max(99) @Schema(required = true, minimum = "1", maximum = "99") Integer veryGood,
        @NotNull @Min(1) @Max(99) @Schema(required = true, minimum = "1", maximum = "99") Integer good,
        @NotNull @Min(1) @Max(99) @Schema(required = true, minimum = "1", maximum = "99") Integer needsImprovement,
        @NotNull @Min(1) @Max(99) @Schema(required = true, minimum = "1", maximum = "99") Integer poor,
        @NotNull @Min(1) @Max(99) @Schema(required = true, minimum = "1", maximum = "99") Integer veryPoor,
        @NotNull @Size(max = 60) @Schema(required = true, maxLength = 60) String monthId,
        @NotNull @Size(max = 60) @Schema(required = true, maxLength = 60) String quarterId,
        @NotNull @Size(max = 60) @Schema(required = true, maxLength = 60) String semesterId,
        @NotNull @Size(max = 60) @Schema(required = true, maxLength = 60) String yearId,
        @NotNull @Size(max = 60) @Schema(required = true, maxLength = 60) String coefficientId,
        @NotNull @Schema(required = true) Boolean gradeAsCode) {

    int number(Rating rating) {
        return switch (rating) {
            case ABOVE -> above;
            case AS_EXPECTED -> asExpected;
            case BELOW -> below;
        };
    }

    /** By the predicate alone: reckoning it from the two ratings cannot express misconduct. */
    int number(Predicate predicate) {
        return switch (predicate) {
            case VERY_GOOD -> veryGood;
            case GOOD -> good;
            case NEEDS_IMPROVEMENT -> needsImprovement;
            case POOR -> poor;
            case VERY_POOR -> veryPoor;
        };
    }

    boolean hasDoubles() {
        return Stream.of(above, asExpected, below).distinct().count() < 3
                || Stream.of(veryGood, good, needsImprovement, poor, veryPoor).distinct().count() < 5;
    }

    /** By the months of the period, the first and the last included. */
    String periodId(LocalDate startsOn, LocalDate endsOn) {
        long months = ChronoUnit.MONTHS.between(startsOn.withDayOfMonth(1), endsOn.withDayOfMonth(1)) + 1;
        return months <= 1 ? monthId : months <= 3 ? quarterId : months <= 6 ? semesterId : yearId;
    }

    /** {@code III/a} is 31; a grade of another shape stays as it is. */
    String grade(String grade) {
        if (grade == null) {
            return "";
        }
        return gradeAsCode ? Grade.ofCode(grade).flatMap(Grade::digits).orElse(grade) : grade;
    }
}
