package id.kinerja.integration.answers;

import id.kinerja.integration.RejectedRows;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Download;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/survey-answer-imports")
@RunOnVirtualThread
@RolesAllowed(Role.Name.HR_OFFICER)
@Limited(LimitClass.BULK)
public class AnswerImportResource {

    private final AnswerImports imports;

    AnswerImportResource(AnswerImports imports) {
        this.imports = imports;
    }

    @POST
    @Idempotent(required = true)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importSurveyAnswers", summary = "Take over the raw answers of a survey",
            description = "From a CSV or XLSX file with one respondent a row and a column for each of the nine elements. With validateOnly it"
                    + " only says what is in the file and which index comes of it; else the good rows become a survey that is closed at once.")
    @APIResponse(responseCode = "200", description = "What is in the file.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnswerImportResponse.class)))
    public AnswerImportResponse take(@BeanParam @Valid AnswerImportQuery told,
            @QueryParam("validateOnly") @DefaultValue("false") @Parameter(description = "True: write nothing.") boolean validateOnly,
            @RestForm("file") @NotNull FileUpload file, @Context HttpHeaders headers) {
        return imports.take(told.survey(), file.fileName(), file.uploadedFile(), validateOnly, language(headers));
    }

    @POST
    @Path("/rejected-rows")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(operationId = "downloadRejectedAnswers", summary = "The rows of such a file that would not be taken",
            description = "With their numbers and reasons, for correction. Writes nothing.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 20_000_000)),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 20_000_000))})
    public Response rejected(@BeanParam @Valid AnswerImportQuery told,
            @QueryParam("format") @DefaultValue("CSV") @Parameter(description = "Kind of file.") RejectedRows.Format format,
            @RestForm("file") @NotNull FileUpload file, @Context HttpHeaders headers) {
        RejectedRows rows = imports.rejected(told.survey(), file.fileName(), file.uploadedFile(), format, language(headers));
        return Download.of(rows::writeTo, format.mediaType(), rows.downloadName()).build();
    }

    private static Locale language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
