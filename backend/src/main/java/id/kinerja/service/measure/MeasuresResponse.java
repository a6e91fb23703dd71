package id.kinerja.service.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Speed and accuracy of a unit in a span of days. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceMeasures", description = "Speed and accuracy of a unit, those below it included, in a span of days.")
public record MeasuresResponse(
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true, description = "When this was reckoned.") Instant reckonedAt,
        @Schema(required = true) Figures all,
        @Schema(required = true, maxItems = 500) List<TypeFigures> services,
        @Schema(required = true, maxItems = 600, description = "Weeks with at least one request made ready.") List<WeekFigures> weeks,
        @Schema(description = "Absent for fewer than 12 weeks: too few to tell chance from change.") ChartLimits limits,
        @Schema(required = true, maxItems = 10, description = "Open now, by days since arrival: 0, 1_3, 4_7, 8_30, 31.") List<CountOf> backlog,
        @Schema(required = true, maxItems = 20, description = "Returns by their cause.") List<CountOf> returnCauses,
        @Schema(required = true, maxItems = 10) List<StepFigures> steps) {}
