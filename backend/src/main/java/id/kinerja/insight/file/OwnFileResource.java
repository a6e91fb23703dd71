package id.kinerja.insight.file;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the office holds about oneself. */
@Path("/own-file")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class OwnFileResource {

    private final OwnFileService service;

    OwnFileResource(OwnFileService service) {
        this.service = service;
    }

    @GET
    @Limited(LimitClass.BULK)
    @Operation(operationId = "getOwnFile", summary = "Take one’s whole file",
            description = "Everything that the office holds about the caller, one chapter a subject. Ratings stand in it once they were handed over. "
                    + "Nothing about anybody else, and nothing of what was promised to stay without a name.")
    public OwnFileResponse get() {
        return service.get();
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadOwnFile", summary = "Take one’s whole file as a PDF", description = "The same content, to read and to keep, in the reader’s language.")
    @APIResponse(responseCode = "200", description = "The file.",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document() {
        return Response.ok(service.getDocument(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"berkas-saya.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("readings")
    @Operation(operationId = "listOwnFileReadings", summary = "See who opened one’s file",
            description = "Who, as what, when and what; the latest first. What peers open to give anonymous feedback is left out. Sort: -at.")
    public Page<FileReadingResponse> readings(@BeanParam PageQuery page) {
        return service.readings(page);
    }
}
