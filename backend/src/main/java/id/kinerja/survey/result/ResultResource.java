package id.kinerja.survey.result;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Download;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Results of closed surveys over HTTP. */
@Path("/survey-results")
@Tag(name = "Survey")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class ResultResource {

    private final SurveyResults results;

    ResultResource(SurveyResults results) {
        this.results = results;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSurveyResults", summary = "List closed surveys",
            description = "The published ones, and those of the branch of units one works in; all for the personnel office and the auditor."
                    + " The latest first; sort: endsOn.")
    public Page<ResultSummary> list(@BeanParam PageQuery page,
            @QueryParam("unitId") @Parameter(description = "Only surveys of this unit.") UUID unitId) {
        return results.list(unitId, page);
    }

    @GET
    @Path("/{surveyId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSurveyResult", summary = "Read what a closed survey says",
            description = "The index with its interval and its doubts, elements, services, who answered, trend and the hash of the answers."
                    + " 404 while the survey is open: nobody sees a score before it is closed.")
    public RestResponse<ResultsResponse> get(@PathParam("surveyId") UUID surveyId, @Context HttpHeaders headers) {
        ResultsResponse result = results.get(surveyId, language(headers));
        return Tagged.ok(result, result.version());
    }

    @GET
    @Path("/{surveyId}/rows")
    @Produces("text/csv")
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadSurveyRows", summary = "Download the answers of a closed survey",
            description = "The file that will be published; sha256sum of it is the hash in the result. 404 below ten answers.")
    @APIResponse(responseCode = "200", description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 200_000_000)))
    public Response rows(@PathParam("surveyId") UUID surveyId, @Context HttpHeaders headers) {
        InputStream rows = results.rows(surveyId, language(headers));
        return Download.of(rows::transferTo, "text/csv; charset=UTF-8", "survei-" + surveyId + ".csv").build();
    }

    static Locale language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
