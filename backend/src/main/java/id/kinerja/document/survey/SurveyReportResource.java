package id.kinerja.document.survey;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/surveys/{surveyId}/report")
@Tag(name = "Document")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class SurveyReportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final SurveyReportService reports;

    SurveyReportResource(SurveyReportService reports) {
        this.reports = reports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSurveyReport", summary = "Read the report of a survey in the making",
            description = "The office's words with sentences reckoned from the result, and what is still missing. For whoever reads the result;"
                    + " 404 while the survey is open. The entity tag is that of the words, \"0\" before the first saving.")
    public RestResponse<SurveyReportResponse> get(@PathParam("surveyId") UUID surveyId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return tagged(reports.get(surveyId, Language.of(language)));
    }

    @PUT
    @Path("/texts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "saveSurveyReportTexts", summary = "Save what the office says in the report",
            description = "By the head of the unit, those above and the personnel office; the whole of it is replaced and nothing of it is needed.")
    public RestResponse<SurveyReportResponse> save(@PathParam("surveyId") UUID surveyId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportTexts texts, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return tagged(reports.save(surveyId, ifMatch, texts, Language.of(language)));
    }

    @POST
    @Path("/issue")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Limited(LimitClass.BULK)
    @Idempotent
    @Operation(operationId = "issueSurveyReport", summary = "Issue the report of a published survey",
            description = "The words as they are now become a document with a code for verification, which the public may have; it takes the place"
                    + " of an earlier one. Gaps do not stand in the way. 409 before the survey is published.")
    public RestResponse<SurveyReportResponse> issue(@PathParam("surveyId") UUID surveyId, @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return tagged(reports.issue(surveyId, ifMatch, Language.of(language)));
    }

    @GET
    @Path("/file")
    @Produces({"application/pdf", DOCX, XLSX})
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadSurveyReport", summary = "Download the report of a survey",
            description = "PDF: the issued document, or a draft that says DRAF. DOCX: the same words to go on writing. XLSX: respondents by"
                    + " elements as numbers.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response download(@PathParam("surveyId") UUID surveyId, @QueryParam("format") @DefaultValue("PDF") ReportFormat format) {
        return reports.getFile(surveyId, format).response().build();
    }

    private static RestResponse<SurveyReportResponse> tagged(SurveyReportResponse report) {
        return Tagged.ok(report, report.version());
    }
}
