package id.kinerja.service.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person's steps were part of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceHandlerFigures", description = "What one person's steps were part of; steps are the person's, the whole request is the unit's.")
public record HandlerFigures(
        @Schema(required = true) PersonRef handler,
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Requests made ready in which the person did a step.") long requests,
        @Schema(required = true, description = "Counter time of the person's own steps.") Spread ownSteps,
        @Schema(required = true, description = "Of those for which something was promised, and those overdue, which count as late.") Share onTime,
        @Schema(description = "Requests in time, over those to be expected from the unit's rate of the same services: above 1 is better than the"
                + " unit. Absent where nothing is to be expected.") BigDecimal caseMixRatio,
        @Schema(required = true) Share firstTimeRight) {}
