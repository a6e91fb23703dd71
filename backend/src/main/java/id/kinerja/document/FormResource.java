package id.kinerja.document;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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

@Path("/forms/{kind}/{subjectId}")
@Tag(name = "Document")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class FormResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FormService forms;

    FormResource(FormService forms) {
        this.forms = forms;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getForm", summary = "Preview an official form",
            description = "Every word that will stand on it and what is still missing. For whoever may read what it is about: "
                    + "the personnel office reads plans, never evaluations.")
    public FormResponse get(@PathParam("kind") FormKind kind, @PathParam("subjectId") UUID subjectId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return forms.get(kind, subjectId, Language.of(language));
    }

    @GET
    @Path("/file")
    @Produces({"application/pdf", XLSX})
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadForm", summary = "Download an official form",
            description = "Of what is signed, the first download issues the document: it gets a code for verification and from then on "
                    + "is the same file for everybody. What is not signed yet says DRAF and has no code.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response download(@PathParam("kind") FormKind kind, @PathParam("subjectId") UUID subjectId,
            @QueryParam("format") @DefaultValue("PDF") FileFormat format) {
        FormFile file = forms.getFile(kind, subjectId, format);
        return Response.ok(file.content(), file.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
