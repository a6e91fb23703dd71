package id.kinerja.document.survey;

import id.kinerja.document.paper.CardShape;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.limits.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Report and card of published surveys, without an account. */
@Path("/published-results")
@Tag(name = "Survey")
@RunOnVirtualThread
@PermitAll
@Limited(LimitClass.BULK)
public class PublishedReportResource {

    private static final String CACHE = "public, max-age=60, stale-while-revalidate=300";

    private final SurveyCards cards;

    PublishedReportResource(SurveyCards cards) {
        this.cards = cards;
    }

    @GET
    @Path("/{surveyId}/report")
    @Produces("application/pdf")
    @RateLimited(value = "published-reports", perMinute = 20)
    @Operation(operationId = "downloadPublishedReport", summary = "Download the report of a published survey",
            description = "For anybody, as the office issued it last; its code is verified like that of any document. 404 until it is issued and"
                    + " below 30 answers.")
    @APIResponse(responseCode = "200", description = "The file.",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response report(@PathParam("surveyId") UUID surveyId) {
        return cards.getPublishedReport(surveyId).response().header("Cache-Control", CACHE).build();
    }

    @GET
    @Path("/{surveyId}/card")
    @Produces({"application/pdf", "image/png"})
    @RateLimited(value = "published-reports", perMinute = 20)
    @Operation(operationId = "downloadPublishedCard", summary = "Download the card of a published survey",
            description = "For anybody, from 30 answers on: A4, square or wide, as PDF or picture.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response card(@PathParam("surveyId") UUID surveyId, @QueryParam("format") @DefaultValue("PDF") CardFormat format,
            @QueryParam("shape") @DefaultValue("A4") CardShape shape) {
        return cards.getPublished(surveyId, format, shape).response().header("Cache-Control", CACHE).build();
    }
}
