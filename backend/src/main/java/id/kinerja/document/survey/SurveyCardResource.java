package id.kinerja.document.survey;

import id.kinerja.document.paper.CardShape;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/surveys/{surveyId}/card")
@Tag(name = "Document")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class SurveyCardResource {

    private final SurveyCards cards;

    SurveyCardResource(SurveyCards cards) {
        this.cards = cards;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSurveyCard", summary = "Read the card of a survey",
            description = "What will stand on it. For whoever reads the result; 404 while the survey is open.")
    public SurveyCard get(@PathParam("surveyId") UUID surveyId) {
        return cards.get(surveyId);
    }

    @GET
    @Path("/file")
    @Produces({"application/pdf", "image/png"})
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadSurveyCard", summary = "Download the card of a survey",
            description = "For a wall (A4), a feed (SQUARE) or a videotron (WIDE), as PDF or picture. Before the publication it says DRAF.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response download(@PathParam("surveyId") UUID surveyId, @QueryParam("format") @DefaultValue("PDF") CardFormat format,
            @QueryParam("shape") @DefaultValue("A4") CardShape shape) {
        return cards.getFile(surveyId, format, shape).response().build();
    }
}
