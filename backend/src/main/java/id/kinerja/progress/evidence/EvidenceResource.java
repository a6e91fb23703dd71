package id.kinerja.progress.evidence;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/evidence")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EvidenceResource {

    private final EvidenceService service;

    EvidenceResource(EvidenceService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent
    @Operation(
            operationId = "addEvidence",
            summary = "Add a file or a web address as evidence",
            description = "The type of a file is found by its content, never by its name. Evidence proves nothing until an entry "
                    + "names it, and is removed after seven days if none does.")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = EvidenceResponse.class)))
    public Response addFile(@Valid @BeanParam EvidenceUpload upload) {
        return created(service.addFile(upload.file.uploadedFile(), upload.file.fileName(), upload.description));
    }

    @POST
    @Path("/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent
    @Operation(operationId = "addEvidenceLink", summary = "Add a web address as evidence",
            description = "The address is shown, never opened by us.")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = EvidenceResponse.class)))
    public Response addLink(@NotNull @Valid EvidenceLinkRequest request) {
        return created(service.addLink(request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getEvidence", summary = "Read about a piece of evidence",
            description = "For its owner and for whoever may read an entry that it proves.")
    @APIResponse(responseCode = "200", description = "The piece of evidence.",
            content = @Content(schema = @Schema(implementation = EvidenceResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        return Response.ok(service.get(id)).tag(Etag.of(0)).build();
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getEvidenceContent", summary = "Download the file",
            description = "Always as an attachment and with the type that its content has.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "image/heic", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = EvidenceType.Office.WORD, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = EvidenceType.Office.EXCEL, schema = @Schema(type = SchemaType.STRING, format = "binary"))
    })
    public Response getContent(@PathParam("id") UUID id) {
        EvidenceContent content = service.getContent(id);
        return Response.ok(content.stream(), content.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(content.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "deleteEvidence", summary = "Take back evidence that proves nothing yet",
            description = "Refused once an entry names it, since entries and their proof are never removed.")
    @APIResponse(responseCode = "204", description = "Gone.")
    public void delete(@PathParam("id") UUID id) {
        service.delete(id);
    }

    private static Response created(EvidenceResponse evidence) {
        return Response.created(URI.create("/evidence/" + evidence.id())).entity(evidence).tag(Etag.of(0)).build();
    }

    /** The plain name for old clients, the exact one by RFC 8187. */
    private static String attachment(String fileName) {
        String plain = fileName.replaceAll("[^\\x20-\\x7E]", "_").replaceAll("[\"\\\\]", "_");
        String exact = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
