package id.kinerja.followup.formula;

import id.kinerja.followup.formula.FormulaQuery.OfIndicator2021;
import id.kinerja.followup.formula.FormulaQuery.OfResult2011;
import id.kinerja.followup.formula.FormulaQuery.OfResult2019;
import id.kinerja.followup.formula.FormulaQuery.OfTask2011;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules up to 2021 as a calculator. It reads nothing and keeps nothing. */
@Path("/earlier-formulas")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
public class FormulaResource {

    private final FormulaTexts texts;

    FormulaResource(FormulaTexts texts) {
        this.texts = texts;
    }

    @GET
    @Path("task-2011")
    @Operation(operationId = "reckonEarlierTask", summary = "Reckon a task by PP 46/2011",
            description = "Quantity, quality, time and, where given, cost of one task, each step with its source. Targets are above zero.")
    public FormulaResponse task2011(@Valid @BeanParam OfTask2011 query) {
        return texts.tell(query.reckon());
    }

    @GET
    @Path("result-2011")
    @Operation(operationId = "reckonEarlierYear", summary = "Reckon a year by PP 46/2011", description = "60 % SKP and 40 % behaviour, with its class.")
    public FormulaResponse result2011(@Valid @BeanParam OfResult2011 query) {
        return texts.tell(query.reckon());
    }

    @GET
    @Path("result-2019")
    @Operation(operationId = "reckonYearWithInnovation", summary = "Reckon a year by PP 30/2019",
            description = "70/30, or 60/40 where peers and subordinates are asked; the highest class asks for an innovation.")
    public FormulaResponse result2019(@Valid @BeanParam OfResult2019 query) {
        return texts.tell(query.reckon());
    }

    @GET
    @Path("indicator-2021")
    @Operation(operationId = "reckonEarlierIndicator", summary = "Reckon an indicator by PermenPANRB 8/2021",
            description = "Achievement against a target or a range, and the value on the regulation’s curve.")
    public FormulaResponse indicator2021(@Valid @BeanParam OfIndicator2021 query) {
        return texts.tell(query.reckon());
    }
}
