package id.kinerja.survey.result.measure;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Indexes of several units, and of one's own work, over HTTP. */
@Path("/survey-measures")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SurveyMeasureResource {

    private final RollUps rollUps;
    private final StaffScores scores;

    SurveyMeasureResource(RollUps rollUps, StaffScores scores) {
        this.rollUps = rollUps;
        this.scores = scores;
    }

    @GET
    @Path("/units/{unitId}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getSurveyRollUp", summary = "The index of a unit and those below it",
            description = "Of the latest closed survey of each unit that ended in the span: pooled, and as the mean of units; each says which it is."
                    + " Unpublished ones only for those who read them.")
    public RollUpResponse rollUp(@PathParam("unitId") UUID unitId,
            @QueryParam("from") @NotNull @Parameter(description = "First day.", required = true) LocalDate from,
            @QueryParam("to") @NotNull @Parameter(description = "Last day.", required = true) LocalDate to) {
        return rollUps.of(unitId, from, to);
    }

    @GET
    @Path("/staff/{employeeId}")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "getStaffScore", summary = "What citizens say of one's work",
            description = "Competence and conduct over closed surveys, from ten answers on; for the person, the assessor and the assessor's"
                    + " superior. A look by another is on record.")
    public StaffScoreResponse staff(@PathParam("employeeId") UUID employeeId,
            @QueryParam("from") @NotNull @Parameter(description = "First day.", required = true) LocalDate from,
            @QueryParam("to") @NotNull @Parameter(description = "Last day.", required = true) LocalDate to) {
        return scores.of(employeeId, from, to);
    }
}
