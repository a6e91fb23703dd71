package id.kinerja.service.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.UnitRef;
import id.kinerja.service.request.ServiceTypeRef;
import id.kinerja.service.standard.PromisedDuration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The measures of one service beside what it promises. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceTypeFigures", description = "The measures of one service beside what it promises.")
public record TypeFigures(
        @Schema(required = true) ServiceTypeRef serviceType,
        @Schema(required = true) UnitRef unit,
        @Schema(description = "Absent without a standard in force on the last day.") PromisedDuration promise,
        @Schema(required = true) Figures figures) {}
