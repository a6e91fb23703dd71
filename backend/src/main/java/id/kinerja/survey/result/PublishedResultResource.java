package id.kinerja.survey.result;

import id.kinerja.shared.http.Download;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.limits.RateLimited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Published surveys over HTTP, without an account. */
@Path("/published-results")
@Tag(name = "Survey")
@RunOnVirtualThread
@PermitAll
@Limited(LimitClass.BULK)
public class PublishedResultResource {

    private final PublishedResults results;

    PublishedResultResource(PublishedResults results) {
        this.results = results;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RateLimited(value = "published-results")
    @Operation(operationId = "listPublishedResults", summary = "List published surveys",
            description = "For anybody, the latest first; an index only from 30 answers on. Sort: endsOn. May be kept for a minute.")
    @APIResponse(responseCode = "200", description = "A page of published surveys.")
    public RestResponse<Page<ResultSummary>> list(@BeanParam PageQuery page,
            @QueryParam("unitId") @Parameter(description = "Only surveys of this unit.") UUID unitId) {
        return PublicAnswer.of(results.list(unitId, page));
    }

    @GET
    @Path("/{surveyId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RateLimited(value = "published-results")
    @Operation(operationId = "getPublishedResult", summary = "Read a published survey",
            description = "For anybody: the index with its interval, elements, services, who answered, trend, and what was done. Groups of fewer"
                    + " than ten are hidden, also where one could reckon them from others. May be kept for a minute.")
    @APIResponse(responseCode = "200", description = "What the public is shown.")
    public RestResponse<PublishedResult> get(@PathParam("surveyId") UUID surveyId, @Context HttpHeaders headers) {
        return PublicAnswer.of(results.get(surveyId, Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    @GET
    @Path("/{surveyId}/rows")
    @Produces("text/csv")
    @RateLimited(value = "published-rows", perMinute = 20)
    @Operation(operationId = "downloadPublishedRows", summary = "Download the answers of a published survey",
            description = "One answer a row, without traits, days or codes, in the order of the bytes; services with few answers are LAIN."
                    + " Its SHA-256 is the published one. 404 below 30 answers.")
    @APIResponse(responseCode = "200", description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 200_000_000)))
    public Response rows(@PathParam("surveyId") UUID surveyId, @Context HttpHeaders headers) {
        InputStream rows = results.rows(surveyId, Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return Download.of(rows::transferTo, "text/csv; charset=UTF-8", "survei-" + surveyId + ".csv").header("Cache-Control", PublicAnswer.CACHE).build();
    }
}
