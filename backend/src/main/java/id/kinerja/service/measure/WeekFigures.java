package id.kinerja.service.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One week of requests made ready. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceWeek", description = "One week of requests made ready.")
public record WeekFigures(
        @Schema(required = true, description = "Its Monday.") LocalDate startsOn,
        @Schema(required = true) Spread processing,
        @Schema(required = true, description = "True where chance does not explain this week's median.") boolean signal) {}
